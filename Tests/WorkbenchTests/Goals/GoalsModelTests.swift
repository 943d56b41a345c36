import Fixtures
import FollowUp
import Testing
import Workbench

/// The goal pane's rows on the documents' own figures.
struct GoalsModelTests {
  private func model(_ context: PaneContext, _ change: (inout GoalsState) -> Void = { _ in }) -> GoalsModel {
    var state = GoalsState()
    change(&state)
    return GoalsModel(context, state)
  }

  private func names(_ model: GoalsModel) -> [String] {
    model.rows.map { String(repeating: " ", count: $0.depth) + $0.name.prefix(14) }
  }

  private func line(_ model: GoalsModel, _ id: String) -> GoalsLine? {
    model.rows.first { $0.id == .indicator(GoalsFixture.id(id)) }?.line
  }

  private func verdict(_ model: GoalsModel, _ id: GoalsRowID) -> GoalsVerdict? {
    guard case .goal(let verdict) = model.rows.first(where: { $0.id == id })?.content else { return nil }
    return verdict
  }

  @Test("the chain is a tree with the samlade bedömningen on top")
  func tree() {
    #expect(
      names(model(GoalsFixture.care)) == [
        "Samlad bedömni", "En trygg kommu", " Med rätt stöd ", "  Besök på senio", "  Invånare 80+ i",
        "  Brukarbedömnin", " Vård och omsor", "  Anhöriga som u", "  Antal personer",
      ])
  }

  @Test("2019: an indicator may hang directly on an area, and there is no council goal")
  func missingLevels() {
    #expect(
      names(model(GoalsFixture.august)) == [
        "Samlad bedömni", "Attraktiv arbe", " Antal anställd", " Goda förutsätt", "  Sjukfrånvaro (",
      ])
  }

  @Test("an indicator whose goal is gone is still shown")
  func homeless() {
    var plan = GoalsFixture.care.plan
    plan.goals.nodes.removeLast()
    let context = PaneContext(
      municipality: GoalsFixture.care.municipality, plan: plan, point: GoalsFixture.care.point)
    #expect(names(model(context)).suffix(2) == ["Anhöriga som u", "Antal personer"])
  }

  @Test(
    "columns are the periods there are, then etappmål and målvärden",
    arguments: [
      (GoalsFixture.care, ["2022", "2023", "2024", "Etapp 25", "Mål 2030"]),
      (GoalsFixture.social, ["2023", "2024", "aug 2025", "2025", "Etapp 26", "Mål 2030"]),
      (GoalsFixture.august, ["jul 2018", "jul 2019", "r12 jul 2019", "Etapp 19"]),
      (GoalsFixture.decided, []),
    ])
  func columns(_ context: PaneContext, _ headings: [String]) {
    #expect(model(context).columns.map(\.id.heading) == headings)
  }

  @Test("a reporting point without observations has a column to fill")
  func ownColumn() {
    let point = ReportingPoint(
      id: GoalsFixture.id("august"), kind: .august, name: "Delår 31 augusti",
      period: GoalsBuilder.period("2025-08"))
    let context = PaneContext(
      municipality: GoalsFixture.care.municipality, plan: GoalsFixture.care.plan, point: point)
    #expect(model(context).columns.map(\.id.heading).contains("aug 2025"))
  }

  @Test("numbers stand as they were written, with aligned commas and marks for date and forecast")
  func cells() {
    let care = model(GoalsFixture.care)
    #expect(line(care, "boende")?.cells.map(\.value) == ["10,4", "10,3", "·", "10,1", "9"])
    #expect(line(care, "helhetssyn")?.cells[0].text(places: care.columns[0].places) == "80   ")
    #expect(line(care, "boende")?.cells[2].text(places: 2) == "·   ")
    #expect(line(care, "seniortraffar")?.cells[3].value == "≥\u{A0}5\u{A0}000")
    let social = model(GoalsFixture.social)
    #expect(line(social, "sjuk")?.cells[3].mark == .remarked)
    #expect(line(social, "sjuk")?.cells[3].text(places: 3) == "7,4* ")
    #expect(line(social, "budget")?.cells[3].mark == .forecast)
    #expect(line(social, "budget")?.cells[3].value == "−3,9")
    #expect(line(social, "boendestod")?.cells[2].value == "–")
  }

  @Test("a trend has gaps for what is missing, for forecasts and for part of a year's count")
  func trend() {
    #expect(line(model(GoalsFixture.care), "boende")?.trend == [10.4, 10.3, nil])
    #expect(line(model(GoalsFixture.social), "volym")?.trend == [1931, 2212, nil, nil])
    #expect(line(model(GoalsFixture.social), "budget")?.trend == [-1, 0.9, nil, nil])
  }

  @Test(
    "an indicator says whether it is reached, which way it goes, or why that cannot be told",
    arguments: [
      ("volym", "delårstal"), ("besok", "J"), ("vald", "N"), ("boendestod", "saknas"), ("beroende", "J"),
      ("budget", "N prognos"), ("hme", "J ="),
    ])
  func marks(_ id: String, _ text: String) {
    #expect(line(model(GoalsFixture.social), id)?.mark.text == text)
  }

  @Test("a goal says what is proposed, on how many indicators, and what is missing")
  func proposals() {
    let model = model(GoalsFixture.social)
    let adults = verdict(model, .node(GoalsFixture.id("vuxna")))
    #expect(adults?.counts == "1 av 2, 1 saknas")
    #expect(adults?.proposal == .partial)
    #expect(verdict(model, .node(GoalsFixture.id("social")))?.counts == "1 hög, 1 delvis")
  }

  @Test("2023: decided levels below give the area its proposal, and agree with what was decided")
  func decided() {
    let area = verdict(model(GoalsFixture.decided), .node(GoalsFixture.id("social")))
    #expect(area?.proposal == .partial)
    #expect(area?.decided == .partial)
    #expect(area?.differs == false)
    #expect(verdict(model(GoalsFixture.decided), .node(GoalsFixture.id("delaktighet")))?.proposal == nil)
  }

  @Test("a decision that differs from the proposal is marked until it is motivated")
  func differs() {
    let context = GoalsFixture.setting(
      GoalsFixture.social, "sn/2026/goals/vuxna/attainment", .choice("high"))
    let adults = verdict(model(context), .node(GoalsFixture.id("vuxna")))
    #expect(adults?.differs == true)
    #expect(adults?.isMotivated == false)
  }

  @Test("a typed value moves the indicator's mark and its goal's proposal with it")
  func follows() {
    let context = GoalsFixture.setting(
      GoalsFixture.social, "sn/2026/goals/vald/outcome@2025-08", .figure(Figure(.number(ExactDecimal(85)))))
    let model = model(context)
    #expect(line(model, "vald")?.mark.text == "J")
    #expect(verdict(model, .node(GoalsFixture.id("vuxna")))?.proposal == .high)
  }
}
