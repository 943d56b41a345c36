/// Text from a file or a path made fit to stand in a message.
///
/// Data must never steer the terminal that shows a message about it, and a reader must see what is meant: control
/// characters (C0, DEL, C1), line separators, direction overrides and every space but the plain one are written
/// as `U+001B`.
package enum VisibleText {
  /// The text with every character that is not plain text spelled out.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    return text.unicodeScalars.map { isHidden($0) ? name(of: $0) : String($0) }.joined()
  }

  /// As `visible`, within Swedish quotation marks and cut at 40 characters.
  package static func quoted(_ text: String) -> String {
    let short = text.count > 40 ? "\(text.prefix(40))…" : text
    return "”\(visible(short))”"
  }

  /// The code point as `U+001B`.
  package static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether a terminal would act on the character, or show nothing for it.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2069, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
