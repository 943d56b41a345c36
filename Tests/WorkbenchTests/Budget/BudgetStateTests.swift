import Fixtures
import FollowUp
import Testing
import Workbench

/// Moving, choosing table and unit, sorting and filtering.
struct BudgetStateTests {
  private let august = BudgetFixture.august
  private let plan = BudgetFixture.plan

  private func labels(_ context: PaneContext, _ state: BudgetState) -> [String] {
    BudgetModel(context, state).rows.map(\.label)
  }

  private func focused(_ context: PaneContext, _ state: BudgetState) -> String? {
    let model = BudgetModel(context, state)
    return model.focusRow.map { model.rows[$0].label }
  }

  private func state(_ table: String, _ register: FigureAddress.Register = .money) -> BudgetState {
    var state = BudgetState()
    state.table = BudgetTableKey(register: register, id: BudgetFixture.id(table))
    return state
  }

  @Test("tables are stepped through round and round: money, actions, statistics")
  func tables() {
    var state = BudgetState()
    var titles: [String] = []
    for _ in 0..<6 {
      titles.append(BudgetModel(plan, state).heading?.title ?? "")
      _ = state.perform(.nextTable, in: BudgetModel(plan, state))
    }
    #expect(
      titles == [
        "Drift per verksamhet", "Ramförändring jämfört med tidigare år", "Extern finansiering", "Åtgärder",
        "Nyckeltal", "Drift per verksamhet",
      ])
    let sentence = state.perform(.previousTable, in: BudgetModel(plan, state))
    #expect(sentence == "Tabell 1 av 5")
  }

  @Test("each table keeps its own place")
  func places() {
    var state = BudgetState()
    state.move(.down, in: BudgetModel(plan, state))
    _ = state.perform(.nextTable, in: BudgetModel(plan, state))
    #expect(focused(plan, state) == "Uppräkning för fortsatt kvalitet")
    _ = state.perform(.previousTable, in: BudgetModel(plan, state))
    #expect(focused(plan, state) == "Insatser till personer med funktionsnedsättning (ej LSS/SFB)")
  }

  @Test("headings are skipped by the cursor")
  func headings() {
    var state = state("measures", .actions)
    #expect(focused(plan, state) == "Björnkullas platser")
    for _ in 0..<2 { state.move(.down, in: BudgetModel(plan, state)) }
    #expect(focused(plan, state) == "Minska ensamåkandet")
    state.move(.last, in: BudgetModel(plan, state))
    #expect(focused(plan, state) == "Summa")
  }

  @Test("to the next box goes to the next cell that is typed, past what is computed")
  func nextTyped() {
    var state = BudgetState()
    var columns: [Int] = []
    for _ in 0..<5 {
      columns.append(BudgetModel(august, state).focusColumn)
      state.move(.nextBox, in: BudgetModel(august, state))
    }
    #expect(columns == [0, 1, 4, 5, 0])
    for _ in 0..<2 { state.move(.previousBox, in: BudgetModel(august, state)) }
    #expect(focused(august, state) == "Taxor och avgifter")
  }

  @Test("the unit is a way of showing: tkr, mnkr, kr")
  func units() {
    var state = BudgetState()
    var texts: [String] = []
    for _ in 0..<4 {
      let model = BudgetModel(august, state)
      texts.append(model.rows[5].cells[0].text.replacing("\u{A0}", with: " "))
      _ = state.perform(.changeUnit, in: model)
    }
    #expect(texts == ["731,8", "731 800 000", "731 800", "731,8"])
    let figures = self.state("keyfigures", .statistics)
    var copy = figures
    let sentence = copy.perform(.changeUnit, in: BudgetModel(plan, figures))
    #expect(sentence == "Tabellen är inte i pengar: enheten byts inte")
    #expect(copy == figures)
  }

  @Test("the view goes from all columns to each group and back")
  func views() {
    var state = BudgetState()
    var counts: [Int] = []
    for _ in 0..<4 {
      counts.append(BudgetModel(august, state).columns.count)
      _ = state.perform(.changeView, in: BudgetModel(august, state))
    }
    #expect(counts == [8, 4, 4, 8])
    #expect(BudgetModel(august, state).heading?.view == "helår")
  }

  @Test("sorted by deviation the worst row is first and totals stay last")
  func sorting() {
    var state = BudgetState()
    let sentence = state.perform(.sort, in: BudgetModel(plan, state))
    #expect(sentence == "Sämst avvikelse först")
    #expect(
      labels(plan, state) == [
        "Barn- och ungdomsvård", "Vård för vuxna med beroendeproblematik",
        "Insatser till personer med funktionsnedsättning (ej LSS/SFB)", "Familjerätt och familjerådgivning",
        "Nämnd och styrelseverksamhet", "Flyktningmottagande", "Ekonomiskt bistånd",
        "Övriga insatser till vuxna",
        "Årets resultat",
      ])
    state = self.state("frame")
    let refusal = state.perform(.sort, in: BudgetModel(plan, state))
    #expect(refusal == "Tabellen har ingen avvikelse att sortera efter")
  }

  @Test("sorting keeps the focus on its figure")
  func sortedFocus() {
    var state = BudgetState()
    state.move(.down, in: BudgetModel(plan, state))
    let before = BudgetModel(plan, state).focus.address
    _ = state.perform(.sort, in: BudgetModel(plan, state))
    #expect(BudgetModel(plan, state).focus.address == before)
  }

  @Test("the filter shows large deviations, then what is missing, then all; totals stay")
  func filtering() {
    var state = BudgetState()
    let sentence = state.perform(.filter, in: BudgetModel(plan, state))
    #expect(sentence?.hasPrefix("Visar bara rader som avviker mer än 2") == true)
    #expect(
      labels(plan, state) == [
        "Insatser till personer med funktionsnedsättning (ej LSS/SFB)",
        "Vård för vuxna med beroendeproblematik",
        "Barn- och ungdomsvård", "Övriga insatser till vuxna", "Årets resultat",
      ])
    #expect(BudgetModel(plan, state).heading?.filter == "bara stora avvikelser, 5 av 9 rader")
    _ = state.perform(.filter, in: BudgetModel(plan, state))
    #expect(labels(plan, state) == ["Årets resultat"])
    #expect(BudgetModel(plan, state).notice == "Inga rader att visa med det här filtret")
    _ = state.perform(.filter, in: BudgetModel(plan, state))
    #expect(labels(plan, state).count == 9)
  }

  @Test("a dash is an answer: only what is empty or not calculated is missing")
  func missingFilter() {
    var state = state("measures", .actions)
    _ = state.perform(.filter, in: BudgetModel(plan, state))
    #expect(
      labels(plan, state) == [
        "Särskilda boenden", "Björnkullas platser", "Stortorpsmodellen", "Turbundna resor",
        "Minska ensamåkandet",
        "Summa",
      ])
    state = self.state("volumes", .statistics)
    _ = state.perform(.filter, in: BudgetModel(august, state))
    #expect(labels(august, state).isEmpty)
  }

  @Test("while a figure is typed its row stays, in its place, under a filter and in a sorted table")
  func nothingJumps() throws {
    var state = BudgetState()
    _ = state.perform(.sort, in: BudgetModel(plan, state))
    _ = state.perform(.filter, in: BudgetModel(plan, state))
    #expect(focused(plan, state) == "Barn- och ungdomsvård")
    let place = BudgetTableKey(register: .money, id: BudgetFixture.id("operations"))
    state.places[place]?.column = .figure(BudgetFixture.key("forecast@2025"))
    let before = BudgetModel(plan, state)
    var typed = plan.plan
    try typed.set(
      try #require(before.focus.address),
      to: .figure(Figure(.number(ExactDecimal(303_256).shifted(by: 3)))))
    let after = BudgetModel(
      PaneContext(municipality: plan.municipality, plan: typed, point: plan.point), state)
    #expect(after.focus.address == before.focus.address)
    #expect(after.rows.map(\.label) == before.rows.map(\.label))
    #expect(after.rows[0].cells[3].text == "0")
  }

  @Test("an address is shown whatever hid it")
  func reveal() throws {
    var state = BudgetState()
    for _ in 0..<2 { _ = state.perform(.filter, in: BudgetModel(august, state)) }
    state.group = "Helår"
    let address = try #require(FigureAddress("von/2019/money/income/kop/actual@2019-08"))
    let isShown = state.reveal(address, in: august)
    #expect(isShown)
    #expect(BudgetModel(august, state).focus.address == address)
  }

  @Test(
    "an address of another pane, another year or a row that is not there is not shown",
    arguments: [
      "von/2019/goals/income/x", "von/2018/money/income", "von/2019/money/income/nej/budget@2019",
      "von/2019/money/income/kop/nej", "von/2019/money/nej",
    ])
  func notRevealed(text: String) throws {
    var state = BudgetState()
    let before = state
    let isShown = state.reveal(try #require(FigureAddress(text)), in: august)
    #expect(!isShown)
    #expect(state == before)
  }

  @Test("commands of other panes are left alone", arguments: [Command.decide, .setStatus, .undo, .open])
  func otherCommands(command: Command) {
    var state = BudgetState()
    let sentence = state.perform(command, in: BudgetModel(august, state))
    #expect(sentence == nil)
    #expect(state == BudgetState())
  }
}
