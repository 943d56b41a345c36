/// How large a deviation asks for an explanation: larger than a share of the budget and than an amount.
package struct DeviationThreshold: Hashable, Sendable {
  /// Per cent of the budget's size.
  package let share: ExactDecimal
  /// In the base unit (kr).
  package let floor: ExactDecimal

  package init(share: ExactDecimal, floor: ExactDecimal) {
    self.share = share
    self.floor = floor
  }

  /// To either side; decided on the exact amounts. Without a budget the amount alone decides.
  package func isExceeded(by variance: ExactDecimal, budget: ExactDecimal) -> Bool {
    guard variance.magnitude > floor, let limit = budget.magnitude.multiplied(by: share) else { return false }
    return variance.magnitude.shifted(by: 2) > limit
  }
}

extension Municipality {
  package var deviationThreshold: DeviationThreshold {
    DeviationThreshold(share: varianceShare, floor: varianceFloor)
  }
}
