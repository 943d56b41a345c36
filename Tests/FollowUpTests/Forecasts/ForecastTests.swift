import FollowUp
import Testing

private func id(_ text: String) throws -> EntityID { try #require(EntityID(text)) }
private func key(_ text: String) throws -> ColumnKey { try #require(ColumnKey(text)) }

@Suite("Outcome, remaining budget and forecasts")
struct ForecastTests {
  /// Mnkr, as the drift of 2019: personal 731,8, of which 492,0 to August, outcome 533,0.
  private func plan(ownBudget: Bool = true, periodKey: String? = nil) throws -> Plan {
    var columns = [
      TableColumn(key: try key("budget@2019"), meaning: .budget, label: "Budget"),
      TableColumn(key: try key("forecast@2019"), meaning: .forecast, label: "Prognos"),
      TableColumn(key: try key("actual@2019-08"), meaning: .actual, label: "Utfall"),
    ]
    if ownBudget {
      columns.append(TableColumn(key: try key("budget@2019-08"), meaning: .budget, label: "Budget"))
    }
    var table = FigureTable(
      id: try id("income"), kind: .incomeStatement, title: "Resultaträkning", unit: .millions, decimals: 1,
      columns: columns,
      rows: [
        TableRow(id: try id("personal"), label: "Personal", kind: .cost, periodKey: periodKey),
        TableRow(id: try id("taxor"), label: "Taxor", kind: .revenue),
        TableRow(
          id: try id("netto"), label: "Netto", kind: .net,
          terms: [.init(row: try id("personal")), .init(row: try id("taxor"), isSubtracted: true)]),
      ])
    for (row, column, value) in [
      ("personal", "budget@2019", 731_800_000), ("personal", "forecast@2019", 783_100_000),
      ("personal", "actual@2019-08", 533_000_000), ("personal", "budget@2019-08", 492_000_000),
      ("taxor", "budget@2019", 48_300_000), ("taxor", "actual@2019-08", 34_300_000),
      ("taxor", "budget@2019-08", 32_200_000),
    ] where ownBudget || column != "budget@2019-08" {
      table.cells[.init(row: try id(row), column: try key(column))] = Figure(.number(ExactDecimal(value)))
    }
    return Plan(
      committee: try id("von"), year: 2019,
      reportingPoints: [
        ReportingPoint(
          id: try id("2019-08"), kind: .august, name: "Delår 31 augusti",
          period: try #require(Period("2019-08")))
      ], money: [table])
  }

  private func municipality() -> Municipality {
    var municipality = Municipality(
      id: EntityID.proposed(from: "Prov", taken: []), name: "Prov", committees: [],
      riskScale: RiskScale(likelihoods: [], consequences: [], grid: []), attainment: .standard,
      varianceShare: ExactDecimal(2), varianceFloor: ExactDecimal(1_000_000), statuses: [])
    municipality.periodKeys = [
      PeriodKey(name: "Löner", months: [8, 8, 8, 8, 8, 9, 12, 8, 8, 8, 7, 8].map { ExactDecimal($0) })
    ]
    return municipality
  }

  private func proposal(_ plan: Plan) throws -> ForecastProposal? {
    ForecastProposal.of(
      try #require(FigureAddress("von/2019/money/income/personal/forecast@2019")), in: plan, municipality(),
      at: try #require(Period("2019-08")))
  }

  @Test("the table's own budget of the period goes before any key: 533,0 + (731,8 − 492,0) = 772,8")
  func ownBudget() throws {
    let proposal = try #require(try proposal(plan(periodKey: "Löner")))
    #expect(proposal.basis.isOwnBudget)
    #expect(proposal.value == ExactDecimal(772_800_000))
  }

  @Test(
    "without one the year's budget is spread evenly, or by the row's key; the proposal is what the table shows"
  )
  func spread() throws {
    #expect(try proposal(plan(ownBudget: false))?.value == ExactDecimal(776_900_000))
    let keyed = try #require(try proposal(plan(ownBudget: false, periodKey: "löner")))
    #expect(keyed.basis.periodBudget == ExactDecimal(504_942_000))
    #expect(keyed.value == ExactDecimal(759_900_000))
  }

  @Test("a sum is the sum of its rows, what is subtracted subtracted")
  func sums() throws {
    let plan = try plan()
    let table = try #require(plan.money.first)
    let columns = try #require(FollowUpColumns(of: table))
    let net = try #require(table.periodOutcome(table.rows[2], columns, in: municipality()))
    #expect(net.periodBudget == ExactDecimal(459_800_000))
    #expect(net.outcome == ExactDecimal(498_700_000))
    #expect(net.variance(.net) == ExactDecimal(-38_900_000))
  }

  @Test("a forecast is kept in a column of its own, once, and later ones stand beside it")
  func kept() throws {
    var plan = try plan()
    let changes = try KeptForecasts.keeping(at: plan.reportingPoints[0], in: plan)
    #expect(changes.count == 1)
    try plan.apply(changes)
    let column = try #require(plan.money[0].columns.last)
    #expect(column.isKeptForecast && column.label == "Prognos augusti 2019")
    #expect(plan.money[0].value(try id("personal"), column.key) == ExactDecimal(783_100_000))
    #expect(try KeptForecasts.keeping(at: plan.reportingPoints[0], in: plan).isEmpty)
  }

  @Test("a new reporting point keeps the forecast of the one before, in the same entry")
  func newPoint() throws {
    var plan = try plan()
    let near = plan.address(.plan, [])
    let made = try Structure.add(.reportingPoint, name: "Månadsrapport oktober", near: near, in: plan)
    try plan.apply(made.changes)
    #expect(plan.reportingPoints.count == 2)
    #expect(plan.money[0].columns.contains { $0.isKeptForecast })
  }

  @Test("a kept forecast is asked for by nobody, and stays in its own year")
  func keptIsHistory() throws {
    var plan = try plan()
    try plan.apply(KeptForecasts.keeping(at: plan.reportingPoints[0], in: plan))
    let asked = OutstandingFigures.of(plan, at: plan.reportingPoints[0], in: municipality())
    #expect(!asked.contains { $0.address.path.last?.description.hasPrefix("forecast-") == true })
    let next = NextYear.plan(from: plan, to: 2020, municipality: municipality()).plan
    #expect(!next.money.flatMap(\.columns).contains { $0.isKeptForecast })
  }

  @Test("accuracy is what the year came to less each forecast of it")
  func accuracy() throws {
    var plan = try plan()
    try plan.apply(KeptForecasts.keeping(at: plan.reportingPoints[0], in: plan))
    #expect(AccuracyColumns(of: plan.money[0]) == nil)
    plan.money[0].columns.append(
      TableColumn(key: try key("actual@2019"), meaning: .actual, label: "Utfall 2019"))
    plan.money[0].cells[.init(row: try id("personal"), column: try key("actual@2019"))] = Figure(
      .number(ExactDecimal(790_000_000)))
    let columns = try #require(AccuracyColumns(of: plan.money[0]))
    #expect(columns.forecasts.map(\.label) == ["Prognos augusti 2019", "Prognos"])
    let accuracy = try #require(plan.money[0].accuracy(plan.money[0].rows[0], columns.forecasts[0], columns))
    #expect(accuracy.difference == ExactDecimal(6_900_000))
    #expect(accuracy.percent == ExactDecimal(coefficient: 9, exponent: -1))
  }
}
