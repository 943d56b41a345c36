import FollowUp

extension BudgetSheet {
  /// Whether a row's deviation is one that asks for an explanation: above the municipality's floor and share.
  func exceeds(_ row: EntityID, _ pair: TableColumn.Variance) -> Bool {
    guard let variance = variance(row, pair), let budget = table.value(row, pair.budget) else { return false }
    if table.unit.isMoney && variance.magnitude <= municipality.varianceFloor { return false }
    guard let share = Variance.percent(variance, of: budget) else { return !variance.isZero }
    return share.magnitude > municipality.varianceShare
  }
}
