import Workbench

/// One thing a played session is given: a key, or a text that is pasted.
enum PlayedInput {
  case key(KeyStroke)
  case paste(String)

  private static let pasteMark = "<Klistra:"

  /// Reads `3 j <Enter> <Klistra:12,5 mnkr>`, with `\t` for a tab and `\n` for a new row; says which part is no key.
  static func read(_ text: String) throws(Failure) -> [PlayedInput] {
    var inputs: [PlayedInput] = []
    var rest = text[...]
    while let mark = rest.firstRange(of: pasteMark) {
      guard let close = rest[mark.upperBound...].firstIndex(of: ">") else {
        throw .unreadable("\(rest[mark.lowerBound...]) slutar inte med >")
      }
      inputs += try keys(rest[..<mark.lowerBound])
      inputs.append(.paste(block(rest[mark.upperBound..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return inputs + (try keys(rest))
  }

  private static func block(_ text: Substring) -> String {
    String(text).replacing("\\t", with: "\t").replacing("\\n", with: "\n")
  }

  private static func keys(_ text: Substring) throws(Failure) -> [PlayedInput] {
    if let keys = KeyStroke.sequence(String(text)) { return keys.map(PlayedInput.key) }
    let wrong = text.split(separator: "<").compactMap { part -> String? in
      guard let close = part.firstIndex(of: ">") else { return nil }
      let token = "<" + part[...close]
      return KeyStroke(token) == nil ? token : nil
    }
    throw .unreadable(
      "”\(wrong.first ?? String(text))” är ingen tangent: skriv till exempel <Enter>, <Esc> eller <F1>")
  }

  /// False when the session has ended.
  func play(in session: inout Session) -> Bool {
    switch self {
    case .key(let key): return session.press(key) != .quit
    case .paste(let text):
      session.paste(text)
      return true
    }
  }
}
