import FollowUp
import Testing

@Suite("A new year made from the last")
struct NextYearTests {
  private let municipality = Municipality.standard(id: id("provby"), name: "Provby")

  private func next(_ change: (inout Plan) -> Void) -> (plan: Plan, told: [String]) {
    var plan = Plan(committee: id("sn"), year: 2026, reportingPoints: [.plan(of: 2026)])
    change(&plan)
    return NextYear.plan(from: plan, municipality: municipality)
  }

  @Test("the new year has its plan to report, and nothing else from nothing")
  func empty() {
    let (plan, told) = next {
      $0.reportingPoints.append(contentsOf: [.month(8, of: 2026)].compactMap(\.self))
    }
    #expect(plan == NextYear.empty(of: id("sn"), year: 2027))
    #expect(plan.title == "Verksamhetsplan 2027")
    #expect(plan.reportingPoints.map(\.period) == [period("2026")])
    #expect(told == [])
    #expect(PlanIntegrity.flaws(in: plan).isEmpty)
  }

  @Test("goals keep their ids, names and chain, point to their own of last year, and are undecided")
  func goals() {
    let decided = AttainmentDecision(level: .high, motivation: "Bra", printed: "hög")
    let plan = next {
      $0.goals.overall = decided
      $0.goals.nodes = [
        GoalNode(id: id("a"), level: .area, name: "Område", predecessor: id("gammal"), decision: decided),
        GoalNode(id: id("b"), level: .committeeGoal, parent: id("a"), name: "Mål", decision: decided),
      ]
    }.plan
    #expect(plan.goals.overall == AttainmentDecision())
    #expect(plan.goals.nodes.map(\.predecessor) == [id("a"), id("b")])
    #expect(plan.goals.nodes.map(\.parent) == [nil, id("a")])
    #expect(plan.goals.nodes.allSatisfy { $0.decision == AttainmentDecision() })
  }

  @Test(
    "outcomes are history; a past milestone and an answered forecast stay behind; what was said is emptied")
  func indicators() throws {
    var old = indicator(
      "besok", goal: "a", .higher, "outcome@2024 = 10", "outcome@2025-08 = 7", "forecast@2025 = 11",
      "forecast@2026 = 12", "milestone@2026 = 13", "target@2030 = 20", "target@2026 = 1")
    (old.isNew, old.printedTrend, old.comment, old.printedReached) = (true, "Positiv", "Ord", true)
    old.unjustifiedDifference = "Nej"
    let (plan, told) = next {
      $0.goals.nodes = [GoalNode(id: id("a"), level: .committeeGoal, name: "Mål")]
      $0.goals.indicators = [old]
    }
    let new = try #require(plan.goals.indicators.first)
    let kept = new.observations.map { "\($0.field)@\($0.period)" }
    #expect(
      kept == [
        "outcome@2024", "outcome@2025-08", "forecast@2025", "forecast@2026", "target@2030", "milestone@2027",
      ])
    #expect(new.observations.last?.figure == .empty)
    #expect(!new.isNew && new.printedTrend == nil && new.comment == nil && new.printedReached == nil)
    #expect(new.unjustifiedDifference == nil)
    #expect(
      told == [
        "1 mål och 1 indikator följer med; utfallen är historik och bedömningarna tomma. 1 saknar etappmål för 2027."
      ])
  }

  @Test("a later milestone that is stored is this year's; a forecast whose outcome has come is gone")
  func laterMilestone() throws {
    let (plan, told) = next {
      $0.goals.nodes = [GoalNode(id: id("a"), level: .committeeGoal, name: "Mål")]
      $0.goals.indicators = [
        indicator(
          "besok", goal: "a", .higher, "outcome@2026 = 10", "forecast@2026 = 9", "milestone@2027 = 13",
          "milestone@2028 = 14")
      ]
    }
    let kept = try #require(plan.goals.indicators.first).observations.map { "\($0.field)@\($0.period)" }
    #expect(kept == ["outcome@2026", "milestone@2027", "milestone@2028"])
    #expect(!told[0].contains("saknar"))
  }

  @Test("columns move a year with their headings; what the old table had of them is the comparison")
  func tables() throws {
    var old = FigureTable(
      id: id("income"), kind: .incomeStatement, title: "Resultat 2026", unit: .thousands,
      columns: [
        TableColumn(key: column("closing@2024"), meaning: .closing, label: "Bokslut 2024"),
        TableColumn(key: column("budget@2025"), meaning: .budget, label: "Budget 2025", version: "justerad"),
        TableColumn(key: column("actual@2025"), meaning: .actual, label: "Utfall 2025"),
        TableColumn(
          key: column("budget@2026"), meaning: .budget, label: "Budget 2026", group: "Helår 2026",
          version: "ny"),
        TableColumn(
          key: column("variance@2026"), meaning: .variance, label: "Avvikelse",
          variance: .init(budget: column("budget@2026"), against: column("budget@2025"))),
        TableColumn(key: column("target@2030"), meaning: .target, label: "Mål 2030"),
        TableColumn(key: column("kind"), meaning: .text, label: "Slag"),
      ],
      rows: [
        TableRow(id: id("a"), label: "A", kind: .cost), TableRow(id: id("b"), label: "B", kind: .cost),
        TableRow(
          id: id("summa"), label: "Summa", kind: .cost, terms: [.init(row: id("a")), .init(row: id("b"))]),
      ], note: "Så stod det 2026")
    for (index, text) in ["closing@2024", "budget@2025", "actual@2025", "budget@2026", "target@2030"]
      .enumerated()
    {
      old.cells[.init(row: id("a"), column: column(text))] = Figure(
        .number(ExactDecimal(index + 1)), printed: "x")
    }
    old.cells[.init(row: id("a"), column: column("kind"))] = Figure(.words("ny"))
    old.controls[.init(row: id("summa"), column: column("budget@2026"))] = Figure(.number(ExactDecimal(9)))
    let plan = next { $0.money = [old] }.plan
    let new = try #require(plan.money.first)
    #expect(new.title == "Resultat 2027" && new.note == nil && new.controls.isEmpty)
    #expect(
      new.columns.map { "\($0.key) \($0.label) \($0.version ?? "–")" } == [
        "closing@2025 Bokslut 2025 –", "budget@2026 Budget 2026 ny", "actual@2026 Utfall 2026 –",
        "budget@2027 Budget 2027 –", "variance@2027 Avvikelse –", "target@2030 Mål 2030 –", "kind Slag –",
      ])
    #expect(new.columns[3].group == "Helår 2027")
    #expect(new.columns[4].variance == .init(budget: column("budget@2027"), against: column("budget@2026")))
    var cells: [String: String] = [:]
    for (cell, figure) in new.cells {
      cells[cell.column.description] = figure.words ?? figure.number?.decimalText
      #expect(figure.printed == nil)
    }
    #expect(cells == ["closing@2025": "3", "budget@2026": "4", "target@2030": "5", "kind": "ny"])
    #expect(new.rows == old.rows)
    #expect(PlanIntegrity.flaws(in: plan).isEmpty)
  }

  @Test("a target whose year has come moves; figures in running text stay")
  func targetsAndQuotes() {
    let (plan, told) = next {
      $0.statistics = [
        table(.count, kind: .keyFigures, "target@2026\nplatser quantity 12"),
        table(.count, kind: .quotes, "amount@2026\ntext quantity 12"),
      ]
    }
    #expect(plan.statistics.flatMap(\.columns).map(\.key.description) == ["target@2027"])
    #expect(plan.statistics.flatMap(\.cells).isEmpty)
    #expect(told.last == "Siffrorna i löpande text hör till 2026 års dokument och följer inte med.")
  }

  @Test("a row that names a year is told of: it may be of that year alone")
  func namedYears() {
    let told = next {
      $0.money = [table(.count, kind: .frameChanges, "amount@2026\na item 12\nb item 13")]
      $0.money[0].rows[0].label = "Tillfälligt 2026"
      $0.money[0].rows[1].label = "Konto 20261"
    }.told
    #expect(told.last == "Se över 1 rad med årtal i namnet, till exempel ”Tillfälligt 2026”.")
  }

  @Test("years may be left out between")
  func farther() {
    let old = Plan(
      committee: id("sn"), year: 2026, reportingPoints: [.plan(of: 2026)],
      money: [table(.thousands, "budget@2026 budget@2026-08\na cost 1 2")])
    let plan = NextYear.plan(from: old, to: 2029, municipality: municipality).plan
    #expect(plan.year == 2029)
    #expect(plan.money[0].columns.map(\.key.description) == ["budget@2029", "budget@2029-08"])
  }
}
