package import FollowUp

/// Vård- och omsorgsnämnden 2024 with sums to find: an error and a rounding in the drift, an error in the statistics.
package enum ChecksFixture {
  /// Hemtjänst 118,4 + 36,2 = 154,6, tryckt 145,6; särskilt boende 50,05 + 50,05 = 100,1, tryckt 100,2; antal 12 + 9 = 21, tryckt 22.
  package static let plan = Plan(
    committee: BudgetFixture.id("von"), year: 2024,
    reportingPoints: [
      ReportingPoint(
        id: BudgetFixture.id("augusti"), kind: .august, name: "Delår 31 augusti",
        period: BudgetFixture.period("2024-08"))
    ],
    money: [drift], statistics: [volumes])

  /// A desk with that year on it.
  package static func desk() -> Desk { Desk([plan]) }

  private static let drift: FigureTable = {
    var builder = TableBuilder(
      "drift", .operations, "Drift", .millions, decimals: 1,
      [
        TableBuilder.column("budget@2024", .budget, "Budget 2024"),
        TableBuilder.column("actual@2024-08", .actual, "Utfall januari–augusti"),
      ])
    builder.row("egen", .net, "Egen regi", ["118.0", "118.4"])
    builder.row("extern", .net, "Extern", ["36.0", "36.2"])
    builder.sum("hemtjanst", .net, "Hemtjänst", of: ["egen", "extern"])
    builder.row("aldre", .net, "Äldre", ["50.1", "50.0"])
    builder.row("lss", .net, "LSS", ["50.1", "50.1"])
    builder.sum("boende", .net, "Särskilt boende", of: ["aldre", "lss"])
    builder.printed("hemtjanst", "actual@2024-08", "145.6")
    builder.printed("boende", "actual@2024-08", "100.2")
    return builder.table
  }()

  private static let volumes: FigureTable = {
    var builder = TableBuilder(
      "volymer", .volumes, "Volymer", .count,
      [TableBuilder.column("actual@2024-08", .actual, "Utfall januari–augusti")])
    builder.row("kvinnor", .quantity, "Kvinnor", ["12"])
    builder.row("man", .quantity, "Män", ["9"])
    builder.sum("alla", .quantity, "Alla", of: ["kvinnor", "man"])
    builder.printed("alla", "actual@2024-08", "22")
    return builder.table
  }()
}
