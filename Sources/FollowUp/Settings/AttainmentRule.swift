/// The thresholds by which figures propose an attainment; each 0…1.
package struct AttainmentRule: Hashable, Sendable {
  /// A score at or above this: i hög grad uppfyllt.
  package var high: ExactDecimal
  /// A score below this: ej uppfyllt.
  package var notMet: ExactDecimal
  /// The share of indicators that must be assessable, else kan inte bedömas.
  package var assessable: ExactDecimal

  package init(high: ExactDecimal, notMet: ExactDecimal, assessable: ExactDecimal) {
    self.high = high
    self.notMet = notMet
    self.assessable = assessable
  }

  /// 0,8 and 0,2, and at least half assessable.
  package static let standard = AttainmentRule(
    high: ExactDecimal(coefficient: 8, exponent: -1), notMet: ExactDecimal(coefficient: 2, exponent: -1),
    assessable: ExactDecimal(coefficient: 5, exponent: -1))
}
