import FollowUp

extension BudgetSheet {
  /// Whether a row's deviation is one that asks for an explanation. The municipality's floor is in kronor: what is not
  /// money is held against the share alone.
  func exceeds(_ row: TableRow, _ pair: TableColumn.Variance) -> Bool {
    guard let variance = variance(row, pair), let budget = value(row, pair.budget) else { return false }
    let settings = municipality.deviationThreshold
    let threshold =
      table.unit.isMoney ? settings : DeviationThreshold(share: settings.share, floor: .zero)
    return threshold.isExceeded(by: variance, budget: budget)
  }
}
