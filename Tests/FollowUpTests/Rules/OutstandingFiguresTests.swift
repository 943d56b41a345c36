import FollowUp
import Testing

private let point = ReportingPoint(
  id: id("2026-08"), kind: .august, name: "Delår 31 augusti", period: period("2026-08"))

private func outstanding(_ plan: Plan, _ kind: ReportingPoint.Kind = .august, _ time: String = "2026-08")
  -> [OutstandingFigure]
{
  var other = point
  other.kind = kind
  other.period = period(time)
  return OutstandingFigures.of(plan, at: other, in: .standard(id: id("k"), name: "K"))
}

private func indicator(
  _ name: String, by role: String? = nil, source: String = "Egen mätning",
  measured: Indicator.Measurement = .level, _ observations: Observation...
) -> Indicator {
  Indicator(
    id: id(name), goal: id("g"), name: name, unit: .percent, measurement: measured,
    source: IndicatorSource(text: source, enteredBy: role), observations: observations)
}

private func outcome(_ time: String, _ content: Figure.Content, _ role: Observation.Role = .outcome)
  -> Observation
{
  Observation(role: role, period: period(time), figure: Figure(content))
}

private func plan(_ indicators: Indicator...) -> Plan {
  Plan(committee: id("sn"), year: 2026, goals: GoalRegister(indicators: indicators))
}

@Suite("What is still to be entered, and whose it is")
struct OutstandingFiguresTests {
  @Test("an indicator without an outcome of the point's year waits; a dash is an answer")
  func outcomes() {
    let all = outstanding(
      plan(
        indicator("finns", outcome("2026-08", .number(number("5")))),
        indicator("i-fjol", by: "HR-enheten", outcome("2025", .number(number("5")))),
        indicator("streck", outcome("2026-08", .missing(.dash))),
        indicator("tom", outcome("2026-08", .missing(.empty))), indicator("enkat", measured: .survey)))
    #expect(all.map(\.name) == ["i-fjol", "tom"])
    #expect(all.map(\.responsible) == ["HR-enheten", nil])
    #expect(all[0].address.description == "sn/2026/goals/i-fjol/outcome@2026-08")
    #expect(all[1].address.description == "sn/2026/goals/tom/outcome@2026-08")
  }

  @Test("at the year's end a forecast is not enough, and surveys are asked for")
  func fullYear() {
    let budget = indicator("budget", outcome("2026", .number(number("-1")), .forecast))
    let year = plan(budget, indicator("enkat", measured: .survey))
    #expect(outstanding(year, .fullYear, "2026").map(\.name) == ["budget", "enkat"])
    #expect(outstanding(plan(budget), .august).map(\.name).isEmpty)
    #expect(outstanding(year, .march, "2026-03").isEmpty)
  }

  @Test("a role that a source names enters the indicator where nobody is said to")
  func named() {
    let all = outstanding(
      plan(
        indicator("sjukfranvaro", by: "HR-enheten"),
        indicator("omsattning", source: "Matas in av hr-enheten till helår")))
    #expect(all.map(\.responsible) == ["HR-enheten", "HR-enheten"])
    #expect(all.allSatisfy { $0.isFor("hr-enheten") })
  }

  @Test("things to do wait for a status, then for a comment until they are done")
  func things() {
    var year = plan()
    year.actions.assignments = [
      Assignment(id: id("utan"), name: "utan", responsible: "Chefen"),
      Assignment(id: id("pagar"), name: "pagar", status: "Pågår"),
      Assignment(id: id("klar"), name: "klar", status: "Klart"),
      Assignment(id: id("sagt"), name: "sagt", status: "Pågår", comment: "Halvvägs"),
    ]
    #expect(outstanding(year).map(\.kind) == [.status, .comment])
    #expect(outstanding(year)[0].address.description == "sn/2026/actions/utan/status")
    #expect(outstanding(year)[0].isFor("chefen"))
    #expect(outstanding(year, .plan, "2025").isEmpty)
  }

  @Test("an activity without anybody of its own is its commitment's; a response is its risk's")
  func inherited() {
    var year = plan()
    year.actions.commitments = [
      Commitment(
        id: id("atagande"), name: "Åtagande", responsible: "Staben", status: "Klart",
        activities: [Activity(id: id("a"), name: "Aktivitet")])
    ]
    year.risks.risks = [
      Risk(
        id: id("r"), number: "1", name: "Risk", responsible: "Ekonomi",
        responses: [RiskResponse(id: id("a"), text: "Åtgärd")])
    ]
    #expect(outstanding(year).map(\.responsible) == ["Ekonomi", nil, "Staben"])
    #expect(OutstandingFigures.roles(of: year) == ["Ekonomi", "Staben"])
  }

  @Test("controls are reported in August and at the year's end, by samples or, without criteria, in words")
  func controls() {
    var year = plan()
    let criteria = ControlCriteria(measure: .share, bands: [.init(from: 0, to: 100, verdict: "Godkänt")])
    year.risks.controls = [
      Control(id: id("prov"), name: "prov", criteria: [criteria], status: "pågår"),
      Control(id: id("ord"), name: "ord", status: "pågår"), Control(id: id("inget"), name: "inget"),
      Control(id: id("ute"), name: "ute", isInPlan: false, criteria: [criteria]),
    ]
    #expect(outstanding(year).map(\.name) == ["prov", "inget", "Samlad bedömning av den interna kontrollen"])
    year.risks.overall.level = .partly
    #expect(outstanding(year).map(\.name) == ["prov", "inget"])
    #expect(outstanding(year, .march, "2026-03").isEmpty)
  }

  @Test(
    "a column asks for its figures at its own time: outcome and forecast before the year's end, budget in the plan"
  )
  func tables() {
    var year = plan()
    let columns: [(String, TableColumn.Meaning)] = [
      ("budget@2026", .budget), ("actual@2026-08", .actual), ("forecast@2026", .forecast),
      ("actual@2026", .actual),
      ("kind", .text),
    ]
    let rows = ["personal", "lokaler"].map { TableRow(id: id($0), label: $0, kind: .cost) }
    let sum = TableRow(
      id: id("summa"), label: "Summa", kind: .cost, terms: rows.map { TableRow.Term(row: $0.id) })
    let table = FigureTable(
      id: id("drift"), kind: .operations, title: "Drift", unit: .thousands,
      columns: columns.map { TableColumn(key: column($0.0), meaning: $0.1, label: $0.0) }, rows: rows + [sum],
      cells: [.init(row: id("personal"), column: column("actual@2026-08")): Figure(.number(number("5")))])
    year.money = [table]
    #expect(
      outstanding(year).map { "\($0.name) \($0.missing)/\($0.total)" } == [
        "Drift · actual@2026-08 1/2", "Drift · forecast@2026 2/2",
      ])
    #expect(outstanding(year)[0].address.description == "sn/2026/money/drift/lokaler/actual@2026-08")
    #expect(outstanding(year, .plan, "2025").map(\.name) == ["Drift · budget@2026"])
    #expect(outstanding(year, .fullYear, "2026").map(\.name) == ["Drift · actual@2026"])
  }

  @Test("a follow-up that was to be done by now waits for its status, and a finished one for its finding")
  func followUps() {
    var year = plan()
    year.actions.contracts = [
      ProviderContract(
        id: id("avtal"), name: "Avtal", responsible: "Upphandling",
        followUps: [
          ContractFollowUp(id: id("2026-04"), period: period("2026-04"), status: "Klart"),
          ContractFollowUp(id: id("2026-08"), period: period("2026-08")),
          ContractFollowUp(id: id("2026"), period: period("2026")),
        ])
    ]
    #expect(outstanding(year).map(\.kind) == [.finding, .status])
    #expect(outstanding(year)[0].address.description == "sn/2026/actions/avtal/2026-04/finding")
  }
}
