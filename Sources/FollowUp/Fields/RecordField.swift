/// One field of a kind of thing: what it is called, what it takes, and how it is read and written. The form, the
/// files, the command line and the checks of links all read the same table of these.
package struct RecordField<Owner>: Sendable {
  /// The last part of its address: `name`, `in-plan`.
  package let name: EntityID
  /// What people call it: `Ansvarig`.
  package let title: String
  package let kind: FieldKind
  let get: @Sendable (Owner) -> FieldValue
  let set: @Sendable (inout Owner, FieldValue) -> FieldOutcome

  init(
    _ name: StaticString, _ title: String, _ kind: FieldKind,
    get: @escaping @Sendable (Owner) -> FieldValue,
    set: @escaping @Sendable (inout Owner, FieldValue) -> FieldOutcome
  ) {
    self.name = EntityID(known: name)
    self.title = title
    self.kind = kind
    self.get = get
    self.set = set
  }
}

/// What a field takes, and so how it is edited.
package enum FieldKind: Hashable, Sendable {
  /// A name, required: one line of at most `FieldLimit.name` characters.
  case name
  /// One line, or nothing.
  case line
  /// A text of any number of lines, or nothing.
  case text
  /// One of a closed list.
  case choice([FieldChoice])
  /// One of the status words of the settings.
  case status
  /// Yes, no or not said.
  case flag
  /// A level 1–4, or not assessed.
  case level(LevelScale)
  /// A whole number ≥ 0.
  case count
  /// A figure in a unit.
  case figure(MeasureUnit)
  /// The id of another thing, or nothing.
  case link(LinkTarget)
  /// The ids of others.
  case links(LinkTarget)
  /// A day, `2025-09-24`.
  case date
  /// `2025`, `2025-08`.
  case period
  /// Several words or sentences, each of a form the field knows; the example shows one.
  case words(example: String)

  /// Whether it points to other things.
  package var isLink: Bool {
    switch self {
    case .link, .links: true
    case .name, .line, .text, .choice, .status, .flag, .level, .count, .figure, .date, .period, .words: false
    }
  }

  package enum LevelScale: Hashable, Sendable { case likelihood, consequence, plain }
}

/// One of a closed list: the word in the file, and what people call it.
package struct FieldChoice: Hashable, Sendable {
  package let value: String
  package let name: String

  package init(_ value: String, _ name: String) {
    self.value = value
    self.name = name
  }

  package static let yesAndNo = [FieldChoice("yes", "ja"), FieldChoice("no", "nej")]
}

/// What a link leads to.
package enum LinkTarget: Hashable, Sendable {
  case goal, risk, table
  /// Another row of the same table.
  case row
  /// A row of a money table, as `table/row`.
  case budgetRow
  /// An activity, as `commitment/activity`.
  case activity
}

/// How long a text may be, in characters.
package enum FieldLimit {
  package static let name = 1000
  package static let text = 20_000
}
