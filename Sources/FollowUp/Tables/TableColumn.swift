/// A column of a table: what it means, when it is about, and how it is derived when nobody types it.
package struct TableColumn: Hashable, Sendable {
  /// What the figures of a column are.
  package enum Meaning: String, Hashable, Sendable, CaseIterable {
    case closing, budget, forecast, actual, variance, amount, applied, received, effect, outcome, milestone,
      target
    /// What a measure has really brought, beside the effect it was to have.
    case realised
    /// Words, not figures: an investment's kind, a grant's goal, a direction.
    case text
  }

  /// The pair a variance column is computed from, by column keys.
  package struct Variance: Hashable, Sendable {
    package let budget: ColumnKey
    package let against: ColumnKey

    package init(budget: ColumnKey, against: ColumnKey) {
      self.budget = budget
      self.against = against
    }
  }

  package let key: ColumnKey
  package var meaning: Meaning
  /// As the document prints it (`Prognos 2024`).
  package var label: String
  /// The heading above several columns (`Helår`, `Januari–augusti`).
  package var group: String?
  /// The version of a budget (`justerad`, `preliminär`).
  package var version: String?
  package var variance: Variance?

  package init(
    key: ColumnKey, meaning: Meaning, label: String, group: String? = nil, version: String? = nil,
    variance: Variance? = nil
  ) {
    self.key = key
    self.meaning = meaning
    self.label = label
    self.group = group
    self.version = version
    self.variance = variance
  }
}

/// The name of a column inside its table, and the last part of a cell's address: a field and, where the column has
/// one, a period. Text form `forecast@2025-08`, `kind`.
package struct ColumnKey: Hashable, Sendable, LosslessStringConvertible {
  package let field: EntityID
  package let period: Period?

  package init(field: EntityID, period: Period? = nil) {
    self.field = field
    self.period = period
  }

  package init?(_ text: String) {
    guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else {
      guard let field = EntityID(text) else { return nil }
      self.init(field: field)
      return
    }
    guard let field = EntityID(String(text[..<at])),
      let period = Period(String(text[text.index(after: at)...]))
    else { return nil }
    self.init(field: field, period: period)
  }

  package var description: String { field.description + (period.map { "@\($0)" } ?? "") }
}
