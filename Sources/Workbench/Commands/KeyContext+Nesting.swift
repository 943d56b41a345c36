/// How contexts lie inside each other, and what people call them.
extension KeyContext {
  /// Whether the context takes every key while it is open, so that nothing is looked up in `global`.
  package var takesEveryKey: Bool {
    switch self {
    case .edit, .prompt, .importing, .help, .meeting: true
    case .global, .table, .cell, .overview, .goals, .budget, .risks, .register, .matrix, .block: false
    }
  }

  /// Whether printing characters are text here and so can never be commands.
  package var isForTyping: Bool { self == .edit || self == .prompt }

  /// Whether a key can be looked up in both at the same moment: two different panes never are, and neither are
  /// the matrix and a pane without one.
  package func meets(_ other: KeyContext) -> Bool {
    if self == other { return true }
    if [self, other].contains(.importing) { return [self, other].contains(.prompt) }
    guard !takesEveryKey, !other.takesEveryKey else { return false }
    guard let pane, let otherPane = other.pane else { return true }
    return pane == otherPane
  }

  /// How far in the context lies: a key is looked up in the largest first.
  package var depth: Int {
    switch self {
    case .global: 0
    case .table: 1
    case .overview, .goals, .budget, .risks, .register: 2
    case .matrix: 3
    case .cell: 4
    case .block: 5
    case .edit, .prompt, .help, .meeting: 6
    case .importing: 7
    }
  }

  private var pane: KeyContext? {
    switch self {
    case .overview, .goals, .budget, .risks, .register: self
    case .matrix: .risks
    case .global, .table, .cell, .block, .edit, .prompt, .importing, .help, .meeting: nil
    }
  }

  /// Where that is, in Swedish, as the end of a sentence: `i riskmatrisen`.
  package var place: String {
    switch self {
    case .global: "överallt"
    case .table: "i tabeller"
    case .cell: "i en cell som går att ändra"
    case .overview: "i översikten"
    case .goals: "bland målen"
    case .budget: "i budgeten"
    case .risks: "bland riskerna"
    case .register: "i registren"
    case .matrix: "i riskmatrisen"
    case .block: "medan flera celler är markerade"
    case .edit: "medan du skriver i en cell"
    case .prompt: "medan du fyller i en rad"
    case .importing: "medan en fil läses in"
    case .help: "i hjälpen"
    case .meeting: "i mötet"
    }
  }
}
