/// What one field of a thing says, as `FigureLine` is what one figure says.
package struct WrittenLine: Hashable, Sendable {
  /// What kind of thing it is to say.
  package enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Words that people have written: names, motivations, comments, explanations.
    case text
    /// What has been judged or decided: attainment, levels, statuses, yes or no.
    case assessment
    /// What it belongs to, how it is counted, and whether it is there at all.
    case fact
  }

  package let address: FigureAddress
  /// What it is said of: `Direktupphandling`.
  package let thing: String
  /// The field: `Motivering`.
  package let title: String
  package let sort: Sort
  /// In words, levels and links by their names; empty when nothing is said.
  package let text: String
  let value: FieldValue

  init(
    _ address: FigureAddress, of thing: String, _ title: String, _ sort: Sort, _ text: String,
    value: FieldValue? = nil
  ) {
    self.address = address
    self.thing = thing
    self.title = title
    self.sort = sort
    self.text = text
    self.value = value ?? .text(text)
  }
}

extension FieldKind {
  /// What kind of thing a field of this kind says.
  var sort: WrittenLine.Sort {
    switch self {
    case .name, .line, .text: .text
    case .choice, .status, .flag, .level: .assessment
    case .count, .figure, .link, .links, .date, .period, .words: .fact
    }
  }
}
