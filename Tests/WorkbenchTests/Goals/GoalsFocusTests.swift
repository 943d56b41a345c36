import Fixtures
import FollowUp
import Testing
import Workbench

/// What is edited where in the goal pane, and what the status line says of it.
struct GoalsFocusTests {
  private func model(_ context: PaneContext, _ id: GoalsRowID, _ column: GoalsColumn? = nil) -> GoalsModel {
    var state = GoalsState()
    state.selected = id
    state.column = column
    return GoalsModel(context, state)
  }

  private func indicator(_ id: String) -> GoalsRowID { .indicator(GoalsFixture.id(id)) }

  private func outcome(_ period: String) -> GoalsColumn { .outcome(GoalsBuilder.period(period)) }

  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test("an outcome is a number in the indicator's unit, with the decimals it is written with")
  func number() {
    let focus = model(GoalsFixture.care, indicator("boende"), outcome("2023")).focus
    #expect(focus.address?.description == "von/2025/goals/boende/outcome@2023")
    #expect(focus.editor == .number(unit: .percent, decimals: 1, isNegated: false))
    #expect(focus.isEditable)
  }

  @Test("typing starts in a figure; on a goal, decided from a list, digits lead to the panes")
  func typing() {
    #expect(model(GoalsFixture.care, indicator("boende"), outcome("2023")).contexts.first == .cell)
    let goal = model(GoalsFixture.care, .overall)
    #expect(goal.focus.isEditable)
    #expect(goal.contexts.first == .goals)
  }

  @Test("a column knows how many indicators are judged by its figures")
  func current() {
    let columns = GoalsModel(GoalsFixture.social, GoalsState()).columns
    #expect(columns.first { $0.id == outcome("2025-08") }?.currentCount ?? 0 > 1)
    #expect(columns.first { $0.id == outcome("2023") }?.currentCount == 0)
  }

  @Test("a period that the indicator lacks has an address and the decimals of its latest outcome")
  func lacking() {
    let focus = model(GoalsFixture.social, indicator("sjuk"), outcome("2025-08")).focus
    #expect(focus.address?.description == "sn/2026/goals/sjuk/outcome@2025-08")
    #expect(focus.editor == .number(unit: .percent, decimals: 1, isNegated: false))
  }

  @Test("a forecast is edited as a forecast, a target as a target")
  func roles() {
    let forecast = model(GoalsFixture.social, indicator("budget"), outcome("2025")).focus
    #expect(forecast.address?.description == "sn/2026/goals/budget/forecast@2025")
    let target = model(GoalsFixture.care, indicator("seniortraffar"), .target(GoalsBuilder.period("2030")))
      .focus
    #expect(target.address?.description == "von/2025/goals/seniortraffar/target@2030")
    #expect(target.editor == .target(unit: .count, decimals: 0))
  }

  @Test("a goal's row edits the decided attainment; another level than the proposal must be motivated")
  func decision() {
    let focus = model(GoalsFixture.social, .node(GoalsFixture.id("vuxna"))).focus
    #expect(focus.address?.description == "sn/2026/goals/vuxna/attainment")
    #expect(focus.motivation?.exempt == .choice("partial"))
    #expect(focus.motivation?.address.description == "sn/2026/goals/vuxna/motivation")
    guard case .choice(let choices) = focus.editor else {
      Issue.record("no choice")
      return
    }
    #expect(choices.map(\.value) == ["high", "partial", "notMet", "notAssessable"])
  }

  @Test("where there is nothing to propose from, nothing has to be motivated")
  func nothingProposed() {
    let focus = model(GoalsFixture.decided, .node(GoalsFixture.id("delaktighet"))).focus
    #expect(focus.isEditable)
    #expect(focus.motivation == nil)
  }

  @Test("the samlade bedömningen is decided at its own address")
  func overall() {
    #expect(
      model(GoalsFixture.decided, .overall).focus.address?.description == "von/2023/goals/overall/attainment")
  }

  @Test("decide from an indicator is its goal's; comment is the indicator's own, on a goal its motivation")
  func commands() {
    let here = model(GoalsFixture.social, indicator("vald"))
    #expect(here.focus(for: .decide)?.address?.description == "sn/2026/goals/vuxna/attainment")
    #expect(here.focus(for: .comment)?.address?.description == "sn/2026/goals/vald/comment")
    #expect(here.focus(for: .comment)?.editor == .text)
    let goal = model(GoalsFixture.social, .node(GoalsFixture.id("vuxna")))
    #expect(goal.focus(for: .comment)?.address?.description == "sn/2026/goals/vuxna/motivation")
    #expect(here.focus(for: .setStatus) == nil)
  }

  @Test("a figure of a decided reporting point says why it is not edited")
  func decidedPoint() {
    var plan = GoalsFixture.social.plan
    plan.reportingPoints[0].decided = "2025-12-10"
    plan.reportingPoints.append(
      ReportingPoint(
        id: GoalsFixture.id("august"), kind: .august, name: "Augusti", period: BudgetFixture.period("2026-08")
      ))
    let context = PaneContext(
      municipality: GoalsFixture.social.municipality, plan: plan, point: plan.reportingPoints[0])
    let model = model(context, indicator("hme"), outcome("2025"))
    #expect(model.focus.refusal == "Verksamhetsplan är fastställd: siffrorna ändras inte.")
    #expect(model.contexts == [.goals, .table])
    #expect(self.model(context, indicator("hme"), outcome("2024")).contexts == [.cell, .goals, .table])
  }

  @Test(
    "the status line says the value and what it means",
    arguments: [
      ("helhetssyn", "2024", "Utfall 2024: 77 % · når inte etappmålet 82, sämre än 2023 (78)"),
      (
        "helhetssyn", "2023",
        "Utfall 2023: 78 % · utfall 2024 (77) når inte etappmålet 82, sämre än 2023 (78)"
      ),
      ("boende", "2024", "Utfall 2024: tomt · kan inte bedömas: värdet saknas"),
      ("seniortraffar", "2024", "Utfall 2024: 5 000 · når etappmålet ≥ 5 000, sämre än 2023 (7 650)"),
    ])
  func status(_ id: String, _ period: String, _ text: String) {
    #expect(plain(model(GoalsFixture.care, indicator(id), outcome(period)).statusText) == text)
  }

  @Test("a value that dates itself tells its date")
  func dated() {
    let text = model(GoalsFixture.social, indicator("sjuk"), outcome("2025")).statusText
    #expect(plain(text).hasPrefix("Utfall 2025: 7,4 % · avser juli 2025 · når inte etappmålet 7,2"))
  }

  @Test("a goal's status line says proposal, counts and decision")
  func goalStatus() {
    let text = model(GoalsFixture.social, .node(GoalsFixture.id("vuxna"))).statusText
    #expect(text.hasSuffix("· förslag delvis uppfyllt (1 av 2, 1 saknas) · inget beslutat"))
  }

  @Test("details tell the malformed Kolada id, direction in words and that gender is not reported")
  func details() throws {
    let details = try #require(model(GoalsFixture.care, indicator("helhetssyn")).details)
    let facts = details.facts.map { "\($0.label): \($0.text)" }
    #expect(facts.contains("Kolada: K21468 – ska vara N eller U och fem siffror"))
    #expect(facts.contains("Riktning: högre är bättre"))
    #expect(facts.contains("Kön: redovisas inte"))
    #expect(details.chart?.years == 2022...2030)
    #expect(details.chart?.marks.map(\.kind) == [.outcome, .outcome, .outcome, .milestone, .target])
  }

  @Test("details tell women's and men's values, their difference, the printed trend and the comment")
  func genderDetails() throws {
    let details = try #require(model(GoalsFixture.august, indicator("sjukfranvaro")).details)
    let facts = details.facts.map { "\($0.label): \($0.text)" }
    #expect(facts.contains("Kön r12 jul 2019: kvinnor 9,8, män 5,7, skillnad +4,1"))
    #expect(facts.contains("Omotiverade skillnader: nej"))
    #expect(facts.contains("Trend enligt dokumentet: positiv"))
    #expect(facts.contains("Kommentar: Stressrelaterad sjukfrånvaro minskar."))
  }
}
