import FollowUp
import Testing

@Suite("Every figure of a year in a list")
struct FigureListTests {
  private func found(_ path: String, in plan: Plan = smallPlan()) -> FigureLine? {
    FigureList.lines(of: plan).first { $0.address == address(path) }
  }

  @Test("each address stands once, goals before money before risks")
  func once() {
    let lines = FigureList.lines(of: smallPlan())
    #expect(Set(lines.map(\.address)).count == lines.count)
    var registers: [FigureAddress.Register] = []
    for line in lines where registers.last != line.address.register {
      registers.append(line.address.register)
    }
    #expect(registers == [.goals, .money, .risks, .actions, .statistics])
  }

  @Test("money is given in kronor and shown in the table's unit")
  func money() throws {
    let line = try #require(found("money/table/barn/forecast@2025"))
    #expect(line.unit == .kronor)
    #expect(!line.isComputed)
    #expect(line.value?.hasSameDigits(as: number("315061e3")) == true)
  }

  @Test("a computed figure is there, marked as such")
  func computed() throws {
    #expect(try #require(found("money/table/resultat/forecast@2025")).isComputed)
    let value = try #require(found("risks/upphandling/value"))
    #expect(value.isComputed)
    #expect(value.display == "9")
  }

  @Test("an outcome and a target are told apart by their label")
  func labels() throws {
    #expect(try #require(found("goals/fordon/outcome@2024")).label.hasSuffix("utfall 2024"))
    #expect(try #require(found("goals/fordon/milestone@2026")).label.hasSuffix("etappmål 2026"))
  }

  @Test("the figures of a decided period are locked")
  func locked() throws {
    var plan = smallPlan()
    #expect(try #require(found("money/table/barn/forecast@2025", in: plan)).isLocked == false)
    plan.reportingPoints.append(
      ReportingPoint(id: id("2026-08"), kind: .august, name: "Augusti", period: period("2026-08")))
    plan.reportingPoints[0].decided = "2025-12-01"
    #expect(try #require(found("money/table/barn/forecast@2025", in: plan)).isLocked)
    #expect(try #require(found("goals/fordon/outcome@2024", in: plan)).isLocked == false)
  }

  @Test("an empty year has no figures")
  func empty() { #expect(FigureList.lines(of: Plan(committee: id("sn"), year: 2026)).isEmpty) }
}
