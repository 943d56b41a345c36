/// The forecast that outcome and remaining budget make, for the cell it could be typed in.
package struct ForecastProposal: Hashable, Sendable {
  package let address: FigureAddress
  package let basis: PeriodOutcome
  /// Up to and with this month.
  package let period: Period
  /// In the base unit, rounded half away from zero to what the table shows: what is taken is what is seen.
  package let value: ExactDecimal

  /// Nil when the address is no forecast of a whole year that is typed, or there is nothing to make a proposal of.
  package static func of(
    _ address: FigureAddress, in plan: Plan, _ municipality: Municipality, at period: Period
  ) -> ForecastProposal? {
    guard address.register == .money, address.path.count == 3,
      let table = plan.money.first(where: { $0.id == address.path[0] }), let row = table.row(address.path[1]),
      !row.isComputed, let columns = FollowUpColumns(of: table, at: period),
      columns.forecast?.key == ColumnKey(field: address.path[2], period: address.period),
      let basis = table.periodOutcome(row, columns, in: municipality)
    else { return nil }
    let unit = row.unit ?? table.unit
    let shown = basis.proposal.rounded(to: unit.exponent - table.decimals)
    return ForecastProposal(address: address, basis: basis, period: columns.period, value: shown)
  }
}
