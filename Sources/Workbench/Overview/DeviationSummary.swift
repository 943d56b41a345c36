package import FollowUp

/// The overview's deviations: the operations table's rows with the largest deviation first, and their total.
package struct DeviationSummary: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let label: String
    package let variance: String
    package let percent: String
    /// For the bar's length and side only.
    package let size: Double
    package let address: FigureAddress?
    /// One sentence: label, variance, per cent.
    package let told: String
  }

  /// `Prognos 2025 mot budget, tkr`; the box's title.
  package let title: String
  package let rows: [Row]
  package let total: Row?
  /// The total as the document prints it, where that is another than ours: `Trycktes som −19 444: avrundning`.
  package let printed: String?
  /// The total with its unit; `–` when there is none.
  package let gist: String

  package init(_ context: PaneContext) {
    guard let table = DeviationSource.table(of: context.plan), let pair = DeviationSource.pair(of: table)
    else {
      title = "Avvikelser"
      rows = []
      total = nil
      printed = nil
      gist = "–"
      return
    }
    title = "\(pair.caption), \(table.unit.rawValue)"
    let all = Deviations.of(table: table, scope: pair.scope)
    rows = all.filter { !$0.isTotal }.map { Self.row($0, table, pair, context.plan) }
    let sum = all.last { $0.isTotal }
    total = sum.map { Self.row($0, table, pair, context.plan) }
    printed = sum.flatMap { PrintedDeviation($0, in: table, pair.columns)?.told(in: table) }
    gist = total.map { $0.variance + NumberText.unitSuffix(table.unit) } ?? "–"
  }

  private static func row(
    _ deviation: Deviation, _ table: FigureTable, _ pair: DeviationSource.Pair, _ plan: Plan
  ) -> Row {
    let variance = NumberText.show(
      deviation.variance, in: table.unit, decimals: table.decimals, sign: .always)
    let percent = deviation.percent.map { NumberText.percent($0, sign: .always) } ?? ""
    let column = pair.columns.against
    let unit = NumberText.unitSuffix(table.unit)
    return Row(
      label: deviation.label, variance: variance, percent: percent, size: deviation.variance.approximation,
      address: plan.address(.money, [table.id, deviation.row, column.field], column.period),
      told: "\(variance)\(unit)\(percent.isEmpty ? "" : " (\(percent))"): \(deviation.label)")
  }
}
