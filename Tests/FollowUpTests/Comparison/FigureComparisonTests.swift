import FollowUp
import Testing

@Suite("Figures of two sides are put beside each other")
struct FigureComparisonTests {
  private func plan(_ committee: String, _ year: Int, _ values: [(String, String)]) -> Plan {
    let indicators = [
      Indicator(
        id: id("besok"), goal: id("mal"), name: "Besök", unit: .count,
        observations: values.map { written, value in
          Observation(role: .outcome, period: period(written), figure: Figure(.number(number(value))))
        })
    ]
    return Plan(committee: id(committee), year: year, goals: GoalRegister(indicators: indicators))
  }

  private func told(_ comparison: FigureComparison) -> [String] {
    comparison.changed.map { row in
      "\(row.left?.display ?? "–") \(row.right?.display ?? "–") \(row.difference.map { FindingText.number($0) } ?? "")"
    }
  }

  @Test("two versions of a year meet by address; only what differs is told")
  func versions() {
    let now = plan("sn", 2026, [("2025", "10"), ("2026-08", "12"), ("2026-03", "5")])
    let then = plan("sn", 2026, [("2025", "10"), ("2026-08", "11"), ("2024", "9")])
    let comparison = FigureComparison(now, then, by: .version)
    #expect(told(comparison) == ["12 11 1", "5 – ", "– 9 "])
    #expect(comparison.rows.count == 4)
  }

  @Test("another year and another nämnd meet by what the figure is, as many years before")
  func plans() {
    let now = plan("sn", 2026, [("2025", "10"), ("2024", "8")])
    let other = plan("von", 2025, [("2024", "7"), ("2023", "8")])
    #expect(told(FigureComparison(now, other, by: .plan)) == ["10 7 3"])
  }

  @Test("between two per cents the difference is in percentage points, between others in their unit")
  func points() throws {
    let basis = FigureComparison.Basis.period(period("2026-08"), against: period("2026-03"))
    var year = plan("sn", 2026, [("2026-03", "45"), ("2026-08", "71.4")])
    #expect(FigureComparison(year, year, by: basis).rows.first?.differenceUnit == .count)
    year.goals.indicators[0].unit = .percent
    let row = try #require(FigureComparison(year, year, by: basis).rows.first)
    #expect(row.differenceUnit?.rawValue == "procentenheter")
    #expect(row.differenceText == "+26,4")
  }

  @Test("two periods of a year meet by row and column")
  func periods() {
    let year = plan("sn", 2026, [("2026-03", "4"), ("2026-08", "12"), ("2025", "10")])
    let basis = FigureComparison.Basis.period(period("2026-08"), against: period("2026-03"))
    #expect(told(FigureComparison(year, year, by: basis)) == ["12 4 8"])
  }
}
