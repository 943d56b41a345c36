import FollowUp
import Testing

/// What one check finds in tables of a year, the worst first.
func findings(
  _ check: Check..., money: [FigureTable] = [], statistics: [FigureTable] = [], measures: [FigureTable] = [],
  goals: GoalRegister = .init(), year: Int = 2026, others: [Plan] = []
) -> [Finding] {
  var plan = Plan(committee: id("sn"), year: year, reportingPoints: [.plan(of: year)])
  plan.money = money
  plan.statistics = statistics
  plan.actions.tables = measures
  plan.goals = goals
  let scope = CheckScope(
    municipality: Municipality.standard(id: id("x"), name: "X"), plan: plan, point: .plan(of: year),
    others: others)
  return CheckRun(scope, checks: check).findings
}

/// The same table under a name of its own, titled by it.
func named(_ name: String, _ table: FigureTable, kind: FigureTable.Kind? = nil) -> FigureTable {
  FigureTable(
    id: id(name), kind: kind ?? table.kind, title: name, unit: table.unit, decimals: table.decimals,
    signs: table.signs, columns: table.columns, rows: table.rows, cells: table.cells,
    controls: table.controls, note: table.note, printedUnit: table.printedUnit)
}

/// A cell of the table helper's tables.
func cell(_ row: String, _ key: String) -> FigureTable.CellKey {
  FigureTable.CellKey(row: id(row), column: column(key))
}

/// A finding as tests name it: severity and the end of its first address.
func brief(_ finding: Finding) -> String {
  let address = finding.address.map { address in
    address.path.suffix(2).map(\.description).joined(separator: "/") + (address.period.map { "@\($0)" } ?? "")
  }
  return "\(finding.severity.rawValue) \(address ?? "-")"
}
