import FollowUp
import Testing

private func goal(_ name: String, _ words: String, under parent: String? = nil) -> GoalNode {
  GoalNode(
    id: id(name), level: parent == nil ? .area : .committeeGoal, parent: parent.map { id($0) }, name: words)
}

private func indicator(_ name: String, _ goal: String) -> Indicator {
  Indicator(id: id(name), goal: id(goal), name: name, unit: .percent)
}

private func column(_ key: String, _ meaning: TableColumn.Meaning) -> TableColumn {
  TableColumn(key: column(key), meaning: meaning, label: key)
}

@Suite("Väsentliga personalförhållanden")
struct StaffFiguresTests {
  @Test(
    "indicators under the employer's goals, at any depth, and under goals that a table about the staff serves"
  )
  func indicators() {
    let goals = GoalRegister(
      nodes: [
        goal("arbetsgivare", "Attraktiv arbetsgivare"),
        goal("forutsattningar", "Goda förutsättningar", under: "arbetsgivare"),
        goal("omsorg", "God omsorg"), goal("chefer", "Ledning", under: "omsorg"),
      ],
      indicators: [
        indicator("sjukfranvaro", "forutsattningar"), indicator("antal-anstallda", "arbetsgivare"),
        indicator("personalen-forstar", "omsorg"), indicator("hme", "chefer"),
      ])
    let row = TableRow(
      id: id("omsattning"), label: "Personalomsättning", kind: .quantity, goals: [id("chefer")])
    let staff = FigureTable(id: id("personal"), kind: .staff, title: "Personal", unit: .percent, rows: [row])
    let plan = Plan(committee: id("von"), year: 2019, goals: goals, statistics: [staff])
    #expect(
      StaffFigures.indicators(of: plan).map(\.name) == ["sjukfranvaro", "antal-anstallda", "hme"])
    #expect(StaffFigures.tables(of: plan).map(\.title) == ["Personal"])
  }

  @Test("a chain of goals that runs in a circle ends")
  func circle() {
    let goals = GoalRegister(
      nodes: [goal("a", "A", under: "b"), goal("b", "B", under: "a")], indicators: [indicator("i", "a")])
    #expect(StaffFigures.indicators(of: Plan(committee: id("von"), year: 2019, goals: goals)).isEmpty)
  }

  @Test("August is held against August, never against a whole year")
  func columns() {
    let table = FigureTable(
      id: id("personal"), kind: .staff, title: "Personal", unit: .percent,
      columns: [
        column("outcome@2023", .outcome), column("outcome@2024", .outcome),
        column("outcome@2025-08", .outcome),
        column("milestone@2026", .milestone), column("target@2030", .target),
      ])
    let columns = StaffColumns(table, at: period("2025"))
    #expect(columns.current?.label == "outcome@2025-08")
    #expect(columns.previous == nil)
    #expect(columns.goal?.label == "milestone@2026")
    let before = StaffColumns(table, at: period("2024"))
    #expect(before.current?.label == "outcome@2024")
    #expect(before.previous?.label == "outcome@2023")
  }
}
