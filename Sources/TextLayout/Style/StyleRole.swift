/// What a cell is for, not how it looks: an `Appearance` gives each role its colours and attributes.
package enum StyleRole: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// Text that matters more than what stands around it: totals, the chosen tab.
  case strong
  /// Text that should be there but not ask for attention.
  case quiet
  /// The name of the program and of the screen.
  case title
  /// The head of a table or a section.
  case heading
  /// Where the keys go: the focused cell, the focused box.
  case focus
  /// Chosen, but the keys go elsewhere.
  case selection
  case good
  case partly
  case bad
  /// Something to look at before it becomes bad.
  case caution
  /// Boxes and rules.
  case frame
  /// Text being typed.
  case input
  case bar
  case barBad
  case barGood
  /// The name of a key.
  case key
  /// The line that says what just happened.
  case status
  /// The same line when something went wrong.
  case statusBad
  /// Backgrounds from weakest to strongest, for a matrix.
  case shade1
  case shade2
  case shade3
  case shade4
}

extension StyleRole {
  /// One sign for each role, for text that shows roles in place of signs: see `Canvas.rolesText`.
  package var letter: Character {
    switch self {
    case .plain: "."
    case .strong: "s"
    case .quiet: "q"
    case .title: "T"
    case .heading: "h"
    case .focus: "F"
    case .selection: "S"
    case .good: "g"
    case .partly: "p"
    case .bad: "b"
    case .caution: "c"
    case .frame: "f"
    case .input: "i"
    case .bar: "r"
    case .barBad: "B"
    case .barGood: "G"
    case .key: "k"
    case .status: "u"
    case .statusBad: "U"
    case .shade1: "1"
    case .shade2: "2"
    case .shade3: "3"
    case .shade4: "4"
    }
  }
}
