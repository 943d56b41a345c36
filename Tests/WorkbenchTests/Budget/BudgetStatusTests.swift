import Fixtures
import FollowUp
import Testing
import Workbench

/// What the status line says of the focused cell, and how the cell is edited.
struct BudgetStatusTests {
  private func model(
    _ context: PaneContext, _ register: FigureAddress.Register, _ table: String, _ row: String,
    _ column: String,
    _ change: (inout BudgetState) -> Void = { _ in }
  ) -> BudgetModel {
    let key = BudgetFixture.key(column)
    let path = [BudgetFixture.id(table), BudgetFixture.id(row), key.field]
    var state = BudgetState()
    let isShown = state.reveal(context.plan.address(register, path, key.period), in: context)
    #expect(isShown)
    change(&state)
    return BudgetModel(context, state)
  }

  private func status(_ model: BudgetModel) -> String {
    model.statusText.replacing("\u{A0}", with: " ")
  }

  @Test(
    "a typed cell: name, exact value, comment",
    arguments: [
      ("income", "personal", "forecast@2019", "Personal · prognos helår: 783,1 mnkr"),
      ("income", "uttag", "budget@2019", "varav uttag Eget kapital · budget helår: tom, inget värde än"),
      ("income", "ib", "forecast@2019", "IB eget kapital · prognos helår: −15,7 mnkr"),
    ])
  func typed(table: String, row: String, column: String, expected: String) {
    #expect(status(model(BudgetFixture.august, .money, table, row, column)) == expected)
  }

  @Test("a comment is told, and a mark beside the figure says there is one")
  func comment() {
    let model = model(BudgetFixture.plan, .money, "funding", "lagen", "applied@2026")
    #expect(
      status(model) == "Statsbidrag för omställning till ny socialtjänstlag · ansökt 2026: 21 400 tkr · "
        + "kommentar: Avser hela kommunen; fördelas mellan nämnderna.")
    #expect(model.rows[1].mark == .note)
  }

  @Test(
    "kinds of missing are told apart",
    arguments: [
      ("stortorp", "effect@2023", "ej beräknad än"), ("resor", "effect@2024", "streck: inget redovisat"),
    ])
  func missing(row: String, column: String, words: String) {
    #expect(status(model(BudgetFixture.plan, .actions, "measures", row, column)).hasSuffix(words))
  }

  @Test(
    "computed cells say what they are made of and what was printed",
    arguments: [
      (
        "intakter", "budget@2019",
        "Verksamhetens intäkter · budget helår: 206,3 mnkr. Summan räknas av 4 rader ovanför: "
          + "Taxor och avgifter, Försäljning av verksamhet, Bidrag …"
      ),
      (
        "lokaler", "variance@2019",
        "Lokaler · avvikelse helår: +0,8 mnkr. Trycktes som +0,7; räknat +0,8: avrundning. "
          + "Avvikelse = budget − prognos"
      ),
      (
        "taxor", "variance@2019-08",
        "Taxor och avgifter · avvikelse januari–augusti: +2,1 mnkr. Avvikelse = utfall − budget"
      ),
      (
        "netto", "budget@2019-08",
        "Nettokostnad · budget januari–augusti: 834,1 mnkr. Trycktes som 1 109,7; räknat 834,1: skiljer 275,6, "
          + "mer än avrundning. Räknas: Verksamhetens kostnader − Verksamhetens intäkter"
      ),
      (
        "ib", "variance@2019",
        "IB eget kapital · avvikelse helår: budget saknas. Avvikelse = prognos − budget"
      ),
    ])
  func computed(row: String, column: String, expected: String) {
    let model = model(BudgetFixture.august, .money, "income", row, column)
    #expect(status(model) == expected)
    #expect(!model.focus.isEditable)
    #expect(model.contexts == [.cell, .budget, .table])
    #expect(model.focus(for: .comment)?.isEditable == (model.focus.address != nil))
  }

  @Test("a total without one of its figures says which, and its deviation is neither better nor worse")
  func incomplete() throws {
    var plan = BudgetFixture.august.plan
    let cell = try #require(
      FigureAddress("\(plan.committee)/\(plan.year)/money/income/personal/forecast@2019"))
    try plan.set(cell, to: .figure(.empty))
    let context = PaneContext(
      municipality: BudgetFixture.august.municipality, plan: plan, point: BudgetFixture.august.point)
    let total = model(context, .money, "income", "netto", "forecast@2019")
    #expect(status(total).contains("Ofullständig: Personal saknas"))
    let deviation = model(context, .money, "income", "netto", "variance@2019")
    #expect(status(deviation).contains("Ofullständig: Personal saknas"))
    let cells = deviation.rows.flatMap(\.cells)
    #expect(cells.contains { $0.mark == .incomplete })
    #expect(!cells.contains { $0.mark == .incomplete && $0.tone != .plain })
  }

  @Test("our own deviation and the per cent have no address and say their formula")
  func derived() {
    let last = model(BudgetFixture.plan, .money, "operations", "barn", "forecast@2025")
    var state = BudgetState()
    state.places[BudgetTableKey(register: .money, id: BudgetFixture.id("operations"))] = .init(
      row: BudgetFixture.id("barn"), column: last.columns[3].source)
    let variance = BudgetModel(BudgetFixture.plan, state)
    #expect(variance.focus.address == nil)
    #expect(
      status(variance)
        == "Barn- och ungdomsvård · avvikelse: −11 805 tkr. Avvikelse = budget 2025 − prognos 2025")
    state.move(.right, in: variance)
    #expect(
      status(BudgetModel(BudgetFixture.plan, state))
        == "Barn- och ungdomsvård · avvikelse i %: −3,9 %. Procent = avvikelsen delad med budget 2025")
  }

  @Test("a bare number is read in the unit that is shown")
  func unit() {
    let own = model(BudgetFixture.august, .money, "income", "personal", "forecast@2019")
    #expect(own.focus.editor == .number(unit: .millions, decimals: 1, isNegated: false, precision: 5))
    #expect(own.contexts == [.cell, .budget, .table])
    let kronor = model(BudgetFixture.august, .money, "income", "personal", "forecast@2019") {
      $0.unit = .kronor
    }
    #expect(kronor.focus.editor == .number(unit: .kronor, decimals: 0, isNegated: false, precision: 5))
    #expect(status(kronor) == "Personal · prognos helår: 783 100 000 kr")
  }

  @Test("words, targets and comments have editors of their own")
  func editors() {
    let plan = BudgetFixture.plan
    #expect(model(plan, .money, "funding", "lagen", "goal").focus.editor == .words)
    #expect(
      model(plan, .statistics, "keyfigures", "omsattning", "milestone@2026").focus.editor
        == .target(unit: .percent, decimals: 1))
    let note = model(plan, .money, "funding", "lagen", "applied@2026").focus(for: .comment)
    #expect(note?.editor == .note)
    #expect(note?.isEditable == true)
    #expect(model(plan, .money, "funding", "lagen", "applied@2026").focus(for: .decide) == nil)
  }

  @Test("a decided period refuses, and says which report")
  func decided() {
    var plan = BudgetFixture.august.plan
    plan.reportingPoints = [
      ReportingPoint(
        id: BudgetFixture.id("august"), kind: .august, name: "Delår 31 augusti",
        period: BudgetFixture.period("2019-08"), decided: "2019-10-02"),
      ReportingPoint(
        id: BudgetFixture.id("year"), kind: .fullYear, name: "Helår", period: BudgetFixture.period("2019")),
    ]
    let context = PaneContext(
      municipality: BudgetFixture.municipality, plan: plan, point: plan.reportingPoints[0])
    let frozen = model(context, .money, "income", "personal", "actual@2019-08")
    #expect(frozen.focus.refusal == "Delår 31 augusti är fastställd 2019-10-02 och ändras inte")
    #expect(!frozen.focus.isEditable)
    #expect(model(context, .money, "income", "personal", "forecast@2019").focus.isEditable)
  }
}
