internal import CTerminal
internal import Workbench

/// From the ways a terminal says a key to our name for it.
enum NamedKeys {
  /// A key ncurses recognised; nil for one that has no name here.
  static func stroke(code: UInt32) -> KeyStroke? {
    let number = Int(code)
    if number > RT_FUNCTION { return .function(number - RT_FUNCTION) }
    return codes[number].map { .named($0) }
  }

  private static let codes: [Int: KeyStroke.Named] = [
    RT_KEY_UP: .up, RT_KEY_DOWN: .down, RT_KEY_LEFT: .left, RT_KEY_RIGHT: .right, RT_KEY_HOME: .home,
    RT_KEY_END: .end, RT_KEY_PAGE_UP: .pageUp, RT_KEY_PAGE_DOWN: .pageDown, RT_KEY_INSERT: .insert,
    RT_KEY_SHIFT_UP: .shiftUp, RT_KEY_SHIFT_DOWN: .shiftDown, RT_KEY_SHIFT_LEFT: .shiftLeft,
    RT_KEY_SHIFT_RIGHT: .shiftRight,
    RT_KEY_DELETE: .delete, RT_KEY_BACKSPACE: .backspace, RT_KEY_ENTER: .enter, RT_KEY_BACK_TAB: .backTab,
  ]

  /// A control character, without Esc.
  static func stroke(control value: UInt32) -> KeyStroke? {
    switch value {
    case 0x08, 0x7F: return .named(.backspace)
    case 0x09: return .named(.tab)
    case 0x0D: return .named(.enter)
    case 0x00...0x1F:
      let letter = Unicode.Scalar(UInt8(value) + 0x40)
      return .control(Character(letter.properties.lowercaseMapping))
    default: return nil
    }
  }

  /// A sequence the terminal's description does not have: ECMA-48 and what most terminals send. `body` is what stands
  /// between `ESC [` or `ESC O` and the last sign; `1;5` there is Ctrl, which has no name of its own with these keys.
  static func stroke(body: String, final: Unicode.Scalar) -> KeyStroke? {
    if final == "~" { return numbered[body].map { .named($0) } }
    guard body.isEmpty || body.hasPrefix("1;") else { return nil }
    if let number = functions[final] { return .function(number) }
    if body == "1;2", let name = shifted[final] { return .named(name) }
    return finals[final].map { .named($0) }
  }

  private static let finals: [Unicode.Scalar: KeyStroke.Named] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
  ]
  private static let shifted: [Unicode.Scalar: KeyStroke.Named] = [
    "A": .shiftUp, "B": .shiftDown, "C": .shiftRight, "D": .shiftLeft,
  ]
  private static let numbered: [String: KeyStroke.Named] = [
    "1": .home, "2": .insert, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
  ]
  private static let functions: [Unicode.Scalar: Int] = ["P": 1, "Q": 2, "R": 3, "S": 4]
}
