package import FollowUp

/// A nämnd in August 2026 with figures to fill in: March is fastställd, two outcomes and all forecasts are missing.
package enum EntryFixture {
  package static let plan = Plan(
    committee: BudgetFixture.id("sn"), year: 2026,
    reportingPoints: [
      ReportingPoint(
        id: BudgetFixture.id("2026-03"), kind: .march, name: "Delår 31 mars",
        period: BudgetFixture.period("2026-03"), decided: "2026-04-20"),
      ReportingPoint(
        id: BudgetFixture.id("2026-08"), kind: .august, name: "Delår 31 augusti",
        period: BudgetFixture.period("2026-08")),
    ], money: [drift])

  package static func desk() -> Desk { Desk([plan]) }

  /// Tkr. Budget 2026: personal 60 000, lokaler 12 000, material 6 000.
  package static let drift: FigureTable = {
    var builder = TableBuilder(
      "drift", .operations, "Drift", .thousands,
      [
        TableBuilder.column("closing@2025", .closing, "Bokslut 2025"),
        TableBuilder.column("budget@2026", .budget, "Budget 2026"),
        TableBuilder.column("actual@2026-03", .actual, "Utfall mars"),
        TableBuilder.column("actual@2026-08", .actual, "Utfall augusti"),
        TableBuilder.column("forecast@2026", .forecast, "Prognos 2026"),
        TableBuilder.column("variance@2026", .variance, "Avvikelse", of: ("budget@2026", "forecast@2026")),
      ])
    builder.row("personal", .cost, "Personal", ["58000", "60000", "15500", "41000", ""])
    builder.row("lokaler", .cost, "Lokaler", ["11800", "12000", "3000", "", ""])
    builder.row("material", .cost, "Material", ["5900", "6000", "1400", "", ""])
    builder.sum("kostnader", .cost, "Kostnader", of: ["personal", "lokaler", "material"])
    return builder.table
  }()
}
