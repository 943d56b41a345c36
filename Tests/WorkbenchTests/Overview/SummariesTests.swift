import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The overview's figures")
struct SummariesTests {
  @Test("deviations stand worst first, and the total is ours beside the printed one")
  func deviations() throws {
    let summary = DeviationSummary(YearFixture.context(try YearFixture.social()))
    #expect(summary.title == "Prognos 2025 mot budget, tkr")
    #expect(summary.rows.first?.label == "Barn- och ungdomsvård")
    #expect(summary.rows.first?.variance.breakable == "−11 805")
    #expect(summary.rows.first?.told.breakable == "−11 805 tkr (−3,9 %): Barn- och ungdomsvård")
    #expect(summary.rows.last?.variance.breakable == "+2 648")
    #expect(summary.total?.variance.breakable == "−19 445")
    #expect(summary.printed?.breakable == "Trycktes som −19 444: avrundning")
    #expect(summary.gist.breakable == "−19 445 tkr")
  }

  @Test("a printed total that rounding cannot explain says so")
  func printedOtherwise() throws {
    var plan = try YearFixture.social()
    let cell = FigureTable.CellKey(row: BudgetFixture.id("netto"), column: BudgetFixture.key("forecast@2025"))
    plan.money[0].controls[cell] = Figure(.number(ExactDecimal(coefficient: 521_993, exponent: 3)))
    let summary = DeviationSummary(YearFixture.context(plan))
    #expect(summary.printed?.breakable == "Trycktes som −19 534: mer än avrundning")
  }

  @Test("a printed deviation counts before a printed budget and outcome")
  func explicitColumn() {
    let summary = DeviationSummary(YearFixture.context(YearFixture.care()))
    #expect(summary.total != nil)
    #expect(summary.printed == nil || summary.printed?.hasPrefix("Trycktes som") == true)
  }

  @Test("a year without tables has no deviations and says so in the strip")
  func noTables() {
    let summary = DeviationSummary(YearFixture.context(YearFixture.empty()))
    #expect(summary.rows.isEmpty)
    #expect(summary.total == nil)
    #expect(summary.gist == "–")
  }

  @Test("attainment lists areas with their goals below, and what is missing")
  func attainment() throws {
    let summary = AttainmentSummary(YearFixture.context(try YearFixture.social()))
    #expect(summary.rows.map(\.indent) == [0, 1, 1, 0, 1, 1])
    #expect(summary.rows[1].lacking == "1 delårstal")
    #expect(summary.basis == "utfall t.o.m. 2025")
    #expect(!summary.isDecided)
    #expect(summary.decision == "–  krävs först i verksamhetsberättelsen")
  }

  @Test("at the year's end a missing decision is missing, and a decided one is told")
  func decision() throws {
    var plan = try YearFixture.social()
    plan.reportingPoints = [
      ReportingPoint(
        id: BudgetFixture.id("helar"), kind: .fullYear, name: "Verksamhetsberättelse",
        period: BudgetFixture.period("2026"))
    ]
    #expect(AttainmentSummary(YearFixture.context(plan)).decision == "saknas")
    plan.goals.overall.level = .partial
    let decided = AttainmentSummary(YearFixture.context(plan))
    #expect(decided.decision == "delvis")
    #expect(decided.isDecided)
  }

  @Test("a decided goal counts with its decided level")
  func decidedGoal() throws {
    var plan = try YearFixture.social()
    let index = try #require(plan.goals.nodes.firstIndex { $0.id == BudgetFixture.id("ekonomi") })
    plan.goals.nodes[index].decision.level = .high
    let row = AttainmentSummary(YearFixture.context(plan)).rows.first { $0.id == BudgetFixture.id("ekonomi") }
    #expect(row?.level == .high)
    #expect(row?.isDecided == true)
  }

  @Test("risks stand highest first, with the change since last year; the unassessed last")
  func risks() throws {
    var plan = try YearFixture.social()
    plan.risks.risks[0].assessment.likelihood = nil
    let summary = RiskSummary(YearFixture.context(plan))
    #expect(summary.rows.map(\.value) == [16, 9, 8, 8, nil])
    #expect(summary.rows.map(\.number) == ["2", "3", "4", "5", "1"])
    #expect(summary.rows.map(\.change) == [4, -3, nil, nil, nil])
    #expect(summary.matrix.unassessed.count == 1)
  }
}
