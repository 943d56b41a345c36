/// One press of a key as the terminal can report it, or one thing that happened at the terminal.
///
/// Text form (keymap files, `rodtrad spela`, help): a printing character stands for itself, everything else is
/// written in angle brackets: `<Enter>`, `<Esc>`, `<Tab>`, `<S-Tab>`, `<Up>`, `<PageDown>`, `<F1>`, `<C-r>`, `<M-x>`, `<Space>`, `<lt>`.
package enum KeyStroke: Hashable, Sendable {
  /// A printing character, NFC.
  case character(Character)
  /// Ctrl with a letter; terminals send no case: always lower case here.
  case control(Character)
  /// Alt (Meta) with a printing character.
  case alt(Character)
  case named(Named)
  /// F1 … F12.
  case function(Int)

  package enum Named: String, CaseIterable, Sendable {
    case enter = "Enter"
    case escape = "Esc"
    case tab = "Tab"
    case backTab = "S-Tab"
    case backspace = "Backspace"
    case delete = "Delete"
    case insert = "Insert"
    case up = "Up"
    case down = "Down"
    case left = "Left"
    case right = "Right"
    case home = "Home"
    case end = "End"
    case pageUp = "PageUp"
    case pageDown = "PageDown"
    case shiftUp = "S-Up"
    case shiftDown = "S-Down"
    case shiftLeft = "S-Left"
    case shiftRight = "S-Right"
  }
}

extension KeyStroke {
  /// The arrow of an arrow with Shift; nil for other keys.
  package var withoutShift: KeyStroke? {
    switch self {
    case .named(.shiftUp): .named(.up)
    case .named(.shiftDown): .named(.down)
    case .named(.shiftLeft): .named(.left)
    case .named(.shiftRight): .named(.right)
    case .named, .character, .control, .alt, .function: nil
    }
  }
}

extension KeyStroke: CustomStringConvertible {
  /// The text form: what `init(_:)` reads back.
  package var description: String {
    switch self {
    case .character(" "): "<Space>"
    case .character("<"): "<lt>"
    case .character(let character): String(character)
    case .control(let character): "<C-\(character)>"
    case .alt(let character): "<M-\(character)>"
    case .named(let name): "<\(name.rawValue)>"
    case .function(let number): "<F\(number)>"
    }
  }

  /// Reads one key from its text form; nil when it is none. Names are read without regard to case.
  package init?(_ text: some StringProtocol) {
    if text.count == 1, let character = text.first {
      self = .character(character)
      return
    }
    guard text.count > 2, text.hasPrefix("<"), text.hasSuffix(">") else { return nil }
    let inner = text.dropFirst().dropLast()
    guard let stroke = Self.bracketed(String(inner)) else { return nil }
    self = stroke
  }

  private static func bracketed(_ inner: String) -> KeyStroke? {
    if let name = Named(rawValue: inner) { return .named(name) }
    let lower = inner.lowercased()
    if let name = Named.allCases.first(where: { $0.rawValue.lowercased() == lower }) { return .named(name) }
    switch lower {
    case "space": return .character(" ")
    case "lt": return .character("<")
    default: break
    }
    if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    guard lower.count == 3, let last = inner.last else { return nil }
    if lower.hasPrefix("c-") { return .control(Character(String(last).lowercased())) }
    if lower.hasPrefix("m-") { return .alt(last) }
    return nil
  }
}

extension KeyStroke {
  /// Splits a written sequence such as `3 j j <Enter> 12,5` or `g<Tab>` into keys. A blank separates and is no key
  /// (the space bar is `<Space>`); nil at the first thing in brackets that is no key.
  package static func sequence(_ text: String) -> [KeyStroke]? {
    var strokes: [KeyStroke] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "<", let close = rest.firstIndex(of: ">") {
        guard let stroke = KeyStroke(rest[...close]) else { return nil }
        strokes.append(stroke)
        rest = rest[rest.index(after: close)...]
      } else {
        strokes.append(.character(first))
        rest.removeFirst()
      }
    }
    return strokes
  }
}
