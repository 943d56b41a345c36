/// What is known of a measure (åtgärd) beside its effects: a row of an åtgärdsplan.
package struct MeasureFacts: Hashable, Sendable {
  /// Förankrad; nil while nobody has said. What is not anchored is in no sum.
  package var isAnchored: Bool?
  /// One of the status words of the settings.
  package var status: String?
  package var comment: String?
  package var responsible: String?
  /// The effect in words, where it has no figure.
  package var effectInWords: String?
  /// The table in the same register that says what the measure consists of.
  package var details: EntityID?
  /// The row of a money table it is to affect, as `table/row`.
  package var budgetRow: String?
  /// The same measure under another heading: the id of its row.
  package var sameAs: EntityID?

  package init(
    isAnchored: Bool? = nil, status: String? = nil, comment: String? = nil, responsible: String? = nil,
    effectInWords: String? = nil, details: EntityID? = nil, budgetRow: String? = nil, sameAs: EntityID? = nil
  ) {
    self.isAnchored = isAnchored
    self.status = status
    self.comment = comment
    self.responsible = responsible
    self.effectInWords = effectInWords
    self.details = details
    self.budgetRow = budgetRow
    self.sameAs = sameAs
  }
}
