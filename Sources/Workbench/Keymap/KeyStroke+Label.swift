extension KeyStroke {
  /// What people call the key in the footer, the help and the documentation: `Ctrl-R`, `Skift-Tabb`, `↑`.
  package var label: String {
    switch self {
    case .character(" "): "Blanksteg"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .named(let name): name.label
    case .function(let number): "F\(number)"
    }
  }

  /// What people call keys pressed one after the other: `g g`.
  package static func label(_ sequence: [KeyStroke]) -> String {
    sequence.map(\.label).joined(separator: " ")
  }
}

extension KeyStroke.Named {
  fileprivate var label: String {
    switch self {
    case .tab: "Tabb"
    case .backTab: "Skift-Tabb"
    case .backspace: "Backsteg"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftUp: "Skift-↑"
    case .shiftDown: "Skift-↓"
    case .shiftLeft: "Skift-←"
    case .shiftRight: "Skift-→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter, .escape, .delete, .insert, .home, .end: rawValue
    }
  }
}

extension KeyStroke {
  /// The text a key types; nil for keys that type none.
  var typedText: String? {
    if case .character(let character) = self { String(character) } else { nil }
  }
}
