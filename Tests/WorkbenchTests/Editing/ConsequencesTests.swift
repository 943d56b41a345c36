import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("What a change leads to")
struct ConsequencesTests {
  private func told(_ path: String, _ value: FieldValue, in plan: Plan) throws -> [String] {
    let address = try #require(
      FigureAddress("\(plan.committee)/\(plan.year)/\(path)"))
    var changed = plan
    try changed.set(address, to: value)
    return Consequences.told(
      of: address, before: YearFixture.context(plan), after: YearFixture.context(changed)
    ).map(\.breakable)
  }

  private func figure(_ text: String) throws -> FieldValue {
    .figure(Figure(.number(try #require(ExactDecimal(literal: text)))))
  }

  @Test("money: the row's variance first, then the totals of the column")
  func money() throws {
    let told = try told("money/income/personal/forecast@2019", figure("790e6"), in: YearFixture.care())
    #expect(told.first?.hasPrefix("avvik") == true)
    #expect(told.first?.hasSuffix("−58,2") == true)
    #expect(told.contains { $0.hasPrefix("Nettokostnad ") })
  }

  @Test("what does not change is not told")
  func unchanged() throws {
    let plan = try YearFixture.social()
    #expect(try told("money/operations/barn/forecast@2025", figure("315061e3"), in: plan).isEmpty)
  }

  @Test("an outcome: whether it reaches its target, and what that makes of the goal")
  func outcome() throws {
    let told = try told("goals/hme/outcome@2025", figure("90"), in: YearFixture.social())
    #expect(told.first == "når målet")
    #expect(told.last?.hasPrefix("målet ") == true)
  }

  @Test("a level: the risk's value")
  func level() throws {
    let told = try told("risks/representation/likelihood", .level(2), in: YearFixture.social())
    #expect(told == ["riskvärde 8"])
  }
}
