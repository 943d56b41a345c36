package import FollowUp

/// Something that was read and goes nowhere.
package struct LeftOut: Hashable, Sendable {
  /// Why, for what can be said to put it right.
  package enum Cause: Hashable, Sendable {
    /// No row of ours is called so.
    case row
    /// Several are.
    case severalRows
    /// The file does not say what it is.
    case unnamed
    /// The word that says the column means none of ours.
    case word(String)
    /// Several records are of one figure, and nothing says that they are summed.
    case doubled
    /// The figure itself cannot be written, or has another unit.
    case figure

    /// Whether a rule that says the row would put it right.
    var isOfRow: Bool { self == .row || self == .severalRows }
  }

  /// The first place it stands.
  package let place: ImportPlace
  /// As the file calls it: `5010 Löner`.
  package let key: String
  /// How many records it is.
  package let count: Int
  /// In the base unit and the file's sign; nil where there was none, or several that cannot be added.
  package let amount: ExactDecimal?
  /// What the amount is told in; nil where nobody knows.
  package let unit: MeasureUnit?
  /// How many amounts it is the sum of.
  package let terms: Int
  package let reason: String
  /// Rows of ours that may be meant, the likest first.
  package let near: [NearMiss]
  package let cause: Cause

  package init(
    place: ImportPlace, key: String, count: Int, amount: ExactDecimal?, unit: MeasureUnit? = nil,
    terms: Int = 1, reason: String,
    near: [NearMiss] = [], cause: Cause = .figure
  ) {
    self.terms = terms
    self.cause = cause
    self.place = place
    self.key = key
    self.count = count
    self.amount = amount
    self.unit = unit
    self.reason = reason
    self.near = near
  }
}
