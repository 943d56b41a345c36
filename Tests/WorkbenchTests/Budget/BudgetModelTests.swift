import Fixtures
import FollowUp
import Testing
import Workbench

/// The Budget pane's view-model on the documents' own figures.
struct BudgetModelTests {
  private func model(_ context: PaneContext, _ change: (inout BudgetState) -> Void = { _ in }) -> BudgetModel
  {
    var state = BudgetState()
    change(&state)
    return BudgetModel(context, state)
  }

  private func texts(_ model: BudgetModel, _ row: String) -> [String] {
    let found = model.rows.first { $0.id == BudgetFixture.id(row) }
    return found?.cells.map { $0.text.replacing("\u{A0}", with: " ") } ?? []
  }

  @Test("a row shows helår and period with deviation and per cent, positive is better than budget")
  func rowOfBothGroups() {
    let model = model(BudgetFixture.august)
    #expect(
      texts(model, "personal") == ["731,8", "783,1", "−51,3", "−7,0", "492,0", "533,0", "−41,0", "−8,3"])
    #expect(texts(model, "bidrag") == ["93,0", "92,8", "−0,2", "−0,2", "62,3", "62,4", "+0,1", "+0,2"])
  }

  @Test("totals are computed from what is typed, never taken from print")
  func totals() {
    let model = model(BudgetFixture.august)
    #expect(texts(model, "kostnader").prefix(4) == ["1 460,1", "1 445,1", "+15,0", "+1,0"])
    #expect(
      texts(model, "netto") == ["1 253,8", "1 232,8", "+21,0", "+1,7", "834,1", "826,2", "+7,9", "+0,9"])
    #expect(model.pinnedRow.map { model.rows[$0].label } == "Nettokostnad")
  }

  @Test("a budget and a forecast of the same year get a deviation where the table has none")
  func derivedDeviation() {
    let model = model(BudgetFixture.plan)
    #expect(
      model.columns.map(\.label) == [
        "Bokslut 2024", "Budget 2025", "Prognos 2025", "Avvikelse", "%", "Budget 2026",
      ])
    #expect(texts(model, "barn") == ["304 133", "303 256", "315 061", "−11 805", "−3,9", "314 612"])
    #expect(texts(model, "netto")[3] == "−19 445")
  }

  @Test("an outcome of eight months is not held against the whole year's budget")
  func noPairAcrossTime() {
    let model = model(BudgetFixture.august) { state in
      _ = state.reveal(
        BudgetFixture.august.plan.address(.money, [BudgetFixture.id("investments")]), in: BudgetFixture.august
      )
    }
    #expect(
      model.columns.map(\.label) == [
        "Budget helår", "Utfall augusti", "Prognos helår", "Avvikelse helår", "%",
      ])
    #expect(texts(model, "inventarier") == ["4,9", "1,0", "3,1", "+1,8", "+36,7"])
  }

  @Test("eget kapital and budgethållning stand below the table")
  func foot() {
    #expect(
      model(BudgetFixture.august).foot.map { $0.replacing("\u{A0}", with: " ") } == [
        "IB eget kapital −15,7", "Balansresultat +20,9", "UB eget kapital +5,2",
        "Budgethållning helår +1,7 %, januari–augusti +0,9 %", "varav uttag Eget kapital 0,0",
      ])
    #expect(model(BudgetFixture.plan).foot.first?.contains("−3,9") == true)
  }

  @Test(
    "a printed figure that differs has a mark: rounding or more",
    arguments: [
      ("lokaler", 2, BudgetCell.Mark.rounding), ("personal", 6, .rounding), ("kostnader", 0, .rounding),
      ("netto", 4, .error), ("netto", 5, .error),
    ])
  func marks(row: String, column: Int, mark: BudgetCell.Mark) {
    let found = model(BudgetFixture.august).rows.first { $0.id == BudgetFixture.id(row) }
    #expect(found?.cells[column].mark == mark)
  }

  @Test("a printed figure that agrees has no mark")
  func noMark() {
    let found = model(BudgetFixture.august).rows.first { $0.id == BudgetFixture.id("taxor") }
    #expect(found?.mark == nil)
  }

  @Test("a deviation above the threshold is told from one below it")
  func tones() {
    let rows = model(BudgetFixture.august).rows
    let tone = { (row: String) in rows.first { $0.id == BudgetFixture.id(row) }?.cells[2].tone }
    #expect(tone("personal") == .worse)
    #expect(tone("kop") == .better)
    #expect(tone("ovriga-kostnader") == .plain)
  }

  @Test("signs are shown as the document prints them, deviations never turned")
  func signs() throws {
    var plan = BudgetFixture.august.plan
    plan.money[0].signs = SignConvention(negated: [.cost, .net])
    let context = PaneContext(
      municipality: BudgetFixture.municipality, plan: plan, point: BudgetFixture.august.point)
    #expect(texts(model(context), "personal").prefix(3) == ["−731,8", "−783,1", "−51,3"])
    let focus = model(context) { state in
      _ = state.reveal(plan.address(.money, ids("income", "personal", "budget"), period2019), in: context)
    }.focus
    #expect(focus.editor == .number(unit: .millions, decimals: 1, isNegated: true, precision: 5))
  }

  @Test("a row of another unit says so; a unit printed in a column's label is left out")
  func units() {
    let figures = model(BudgetFixture.plan) {
      $0.table = BudgetTableKey(register: .statistics, id: BudgetFixture.id("keyfigures"))
    }
    #expect(texts(figures, "kostnad").first == "184 mnkr")
    #expect(texts(figures, "antal").first == "142")
    #expect(texts(figures, "omsattning").prefix(2) == ["10,8", "≤ 8,5"])
    let frame = model(BudgetFixture.plan) {
      $0.table = BudgetTableKey(register: .money, id: BudgetFixture.id("frame"))
    }
    #expect(frame.columns.map(\.label) == ["Belopp"])
  }

  @Test("a plan without tables and a table without rows say so")
  func empty() {
    let bare = PaneContext(
      municipality: BudgetFixture.municipality, plan: Plan(committee: BudgetFixture.id("von"), year: 2030),
      point: BudgetFixture.august.point)
    #expect(model(bare).notice == "Planen har inga tabeller: N lägger till en")
    #expect(model(bare).focus.isEditable == false)
    var plan = bare.plan
    plan.money = [
      FigureTable(
        id: BudgetFixture.id("income"), kind: .incomeStatement, title: "Resultaträkning", unit: .thousands)
    ]
    let unfilled = PaneContext(municipality: bare.municipality, plan: plan, point: bare.point)
    #expect(model(unfilled).statusText == "Tabellen är inte ifylld: den har inga rader än")
  }

  private func ids(_ texts: String...) -> [EntityID] { texts.map(BudgetFixture.id) }
  private var period2019: Period { BudgetFixture.period("2019") }
}
