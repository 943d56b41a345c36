import FollowUp
import Testing

@Suite("A deviation above the threshold has an explanation")
struct DeviationCheckTests {
  /// The operations of Socialnämnden 2026: budget and forecast 2025, in tkr.
  private func plan(_ change: (inout FigureTable) -> Void = { _ in }) -> Plan {
    var operations = table(
      .thousands, kind: .operations,
      """
      budget@2025 forecast@2025
      barn-ungdom net 303256 315061
      vuxna-ovrigt net 19155 16507
      familj net 30000 30500
      netto net = barn-ungdom vuxna-ovrigt familj
      """)
    change(&operations)
    var plan = YearChecks.plan()
    plan.money = [operations]
    return plan
  }

  private func findings(_ plan: Plan) -> [Finding] { YearChecks.findings(of: .deviation, in: plan) }

  private func note(_ text: String, _ row: String, _ table: inout FigureTable) {
    let cell = FigureTable.CellKey(row: id(row), column: column("forecast@2025"))
    table.cells[cell]?.note = text
  }

  @Test("for the worse it is a warning with its arithmetic, for the better it is told; totals are not")
  func told() throws {
    let all = findings(plan())
    #expect(all.map(\.severity) == [.warning, .info])
    let worse = try #require(all.first)
    #expect(worse.inYear == "money/table/barn-ungdom/forecast@2025")
    #expect(worse.figures?.computed == ExactDecimal(-11805))
    #expect(worse.figures?.terms.map(\.value) == [ExactDecimal(303256), ExactDecimal(315061)])
    #expect(worse.figures?.terms.map(\.isSubtracted) == [false, true])
    #expect(worse.message.contains("−11\u{A0}805\u{A0}tkr (−3,9\u{A0}%) mot budget"))
    #expect(all.last?.inYear == "money/table/vuxna-ovrigt/forecast@2025")
  }

  @Test("a comment to the forecast explains it; an empty one does not")
  func explained() {
    #expect(findings(plan { note("Fler placeringar", "barn-ungdom", &$0) }).map(\.severity) == [.info])
    #expect(findings(plan { note(" ", "barn-ungdom", &$0) }).count == 2)
  }

  @Test("below the share or below the amount nothing is asked")
  func below() {
    func told(_ budget: String, _ forecast: String) -> Bool {
      var plan = YearChecks.plan()
      plan.money = [
        table(.thousands, kind: .operations, "budget@2025 forecast@2025\nrad net \(budget) \(forecast)")
      ]
      return !findings(plan).isEmpty
    }
    #expect(!told("10000", "11000"))
    #expect(told("10000", "11001"))
    #expect(!told("100000", "102000"))
    #expect(told("100000", "102001"))
  }

  @Test("a row is told once: the whole year before the period, and a comment to either explains it")
  func once() {
    func rows(_ note: String?) -> [String] {
      var operations = table(
        .thousands, kind: .operations,
        """
        budget@2025 forecast@2025 budget@2025-08 actual@2025-08
        bada net 50000 60000 30000 36000
        period net 50000 50000 30000 36000
        """)
      let cell = FigureTable.CellKey(row: id("bada"), column: column("actual@2025-08"))
      operations.cells[cell]?.note = note
      var plan = YearChecks.plan()
      plan.money = [operations]
      return findings(plan).map(\.inYear)
    }
    #expect(rows(nil) == ["money/table/bada/forecast@2025", "money/table/period/actual@2025-08"])
    #expect(rows("Fler barn") == ["money/table/period/actual@2025-08"])
  }

  @Test("the income statement is read only where there are no operations")
  func source() {
    var plan = plan()
    var income = plan.money[0]
    income.kind = .incomeStatement
    plan.money.append(income)
    #expect(findings(plan).count == 2)
    plan.money.removeFirst()
    #expect(findings(plan).count == 2)
  }
}
