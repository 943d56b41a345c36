import TextLayout

/// Text in an XML file: nothing in it can end what it stands in, or is a character that XML does not have.
enum XMLText {
  /// For an attribute or the text of an element. Control characters but the line feed become their pictures.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in Visible.lines(text).unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  /// ` name="text"`, with line feeds kept as they are.
  static func attribute(_ name: StaticString, _ text: String) -> String {
    " \(name)=\"\(escaped(text).replacing("\n", with: "&#10;"))\""
  }
}
