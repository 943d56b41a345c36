import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The agenda a year makes by itself")
struct AgendaTests {
  private func items(_ plan: Plan) -> [AgendaItem] { Agenda.items(of: YearFixture.context(plan)) }

  @Test("the serious first: deviations by size, goals not met, high risks; then the rest")
  func order() throws {
    let items = items(try YearFixture.social())
    #expect(items.map(\.urgency) == items.map(\.urgency).sorted())
    #expect(items.prefix(3).map { $0.headline.breakable } == ["−11,8 mnkr", "−7,2 mnkr", "−2,6 mnkr"])
    let serious = items.filter { $0.urgency == .serious }.map(\.kind)
    #expect(serious == serious.sorted { rank($0) < rank($1) })
  }

  private func rank(_ kind: AgendaItem.Kind) -> Int {
    switch kind {
    case .deviation: 0
    case .goal: 1
    case .risk: 2
    case .missing, .checks: 3
    }
  }

  @Test("a deviation below the municipality's floor, or for the better, is not on it")
  func threshold() throws {
    let titles = items(try YearFixture.social()).map(\.title)
    #expect(!titles.contains("Familjerätt och familjerådgivning"))
    #expect(!titles.contains("Övriga insatser till vuxna"))
  }

  @Test("a deviation's comment is its explanation; without one that is said")
  func explanation() throws {
    var plan = try YearFixture.social()
    #expect(items(plan).first?.details.map(\.text) == ["ingen förklaring är skriven"])
    let cell = FigureTable.CellKey(row: BudgetFixture.id("barn"), column: BudgetFixture.key("forecast@2025"))
    plan.money[0].cells[cell]?.note = "fler placeringar"
    #expect(items(plan).first?.details.map(\.text) == ["fler placeringar"])
  }

  @Test("a high risk is named with its value and what it is made of")
  func risk() throws {
    let risk = try #require(items(try YearFixture.social()).first { $0.kind == .risk })
    #expect(risk.headline == "16 hög")
    #expect(risk.caption == "riskvärde · sannolikhet 4 × konsekvens 4")
  }

  @Test("a goal that is decided as met is off the agenda")
  func decided() throws {
    var plan = try YearFixture.social()
    let index = try #require(plan.goals.nodes.firstIndex { $0.id == BudgetFixture.id("ekonomi") })
    let name = plan.goals.nodes[index].name
    #expect(items(plan).contains { $0.title == name })
    plan.goals.nodes[index].decision.level = .high
    #expect(!items(plan).contains { $0.title == name })
  }

  @Test("what is missing is counted and named, and leads to the first of it")
  func missing() throws {
    let missing = items(try YearFixture.social()).filter { $0.kind == .missing }
    let source = try #require(missing.first { $0.title == "Indikatorer utan källa" })
    #expect(source.headline == "\(source.details.count)")
    #expect(source.address != nil)
    #expect(missing.allSatisfy { $0.urgency == .remark })
  }

  @Test("an empty year has an empty agenda")
  func empty() { #expect(items(YearFixture.empty()).isEmpty) }
}
