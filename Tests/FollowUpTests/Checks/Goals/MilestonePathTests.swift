import FollowUp
import Testing

@Suite("Check: the way from outcome over etappmål to målvärde")
struct MilestonePathTests {
  @Test(
    "an etappmål that is worse than both outcome and målvärde is told; one between them, or equal to either, is not",
    arguments: [
      // The one of the documents, and others of them that hold.
      (Indicator.Direction.higher, Indicator.Measurement.level, "outcome@2025-08 = 92", "85", "90", 1),
      (.higher, .level, "outcome@2025-08 = 100", "90", "90", 0),
      (.higher, .survey, "outcome@2024 = 96", "95", "95", 0),
      (.lower, .level, "outcome@2025 = 7.4 / 2025-07", "7.2", "7", 0),
      (.higher, .survey, "outcome@2025 = 82", "82", "83", 0),
      (.notNegative, .level, "outcome@2024 = 0.9", "0", "0", 0),
      // Eight months are no whole year; nothing else is there to compare with.
      (.higher, .cumulative, "outcome@2025-08 = 113", "200", "250", 0),
      (.higher, .cumulative, "outcome@2025-08 = 263", "200", "250", 0),
      (.higher, .cumulative, "outcome@2024 = 263", "200", "250", 1),
      (.lower, .level, "outcome@2025 = 7.0", "7.5", "6.9", 1),
      // Better than the målvärde is the concern of the direction, where there is one.
      (.higher, .level, "outcome@2025 = 70", "95", "90", 0),
      (.unknown, .level, "outcome@2025 = 70", "95", "90", 1),
      // The outcome of the etappmål's own year has come after it.
      (.higher, .level, "outcome@2026 = 92", "85", "90", 0),
      // 85 may be 84,6.
      (.higher, .level, "outcome@2025 = 85", "84.8", "90", 0),
      (.higher, .level, "outcome@2025 = --", "85", "90", 0),
    ])
  func paths(
    direction: Indicator.Direction, measured: Indicator.Measurement, outcome: String, milestone: String,
    target: String, count: Int
  ) {
    let one = indicator(
      "a", direction, measured: measured, outcome, "milestone@2026 = \(milestone)", "target@2030 = \(target)")
    let found = goalFindings(.milestonePath, [one])
    #expect(found.map(\.severity) == Array(repeating: .warning, count: count))
  }

  @Test("the latest comparable outcome counts: for a count the latest whole year")
  func latest() throws {
    let one = indicator(
      "a", .higher, unit: .count, measured: .cumulative, "outcome@2023 = 1894", "outcome@2024 = 3351",
      "outcome@2025-08 = 2658", "milestone@2026 = 2500", "target@2030 = 3000")
    let finding = try #require(goalFindings(.milestonePath, [one]).first)
    #expect(finding.places == ["goals/a/milestone@2026", "goals/a/outcome@2024", "goals/a/target@2030"])
    #expect(
      finding.message.replacing("\u{A0}", with: " ")
        == "a: etappmål 2026 (2 500) är sämre än både utfall 2024 (3 351) och målvärde 2030 (3 000).")
  }

  @Test(
    "a counted outcome that is exactly the coming etappmål is most likely the target in the wrong column",
    arguments: [
      // Seniorträffar of the plan 2025: 9 194, 7 650 and then 5000 = ≥5 000.
      (MeasureUnit.count, "outcome@2024 = 5000", "milestone@2025 >= 5000", 1),
      (.count, "outcome@2024 = 4998", "milestone@2025 >= 5000", 0),
      (.percent, "outcome@2024 = 100", "milestone@2025 = 100", 0),
      (.count, "outcome@2024 = 20", "milestone@2025 = 20", 0),
    ])
  func copied(unit: MeasureUnit, outcome: String, milestone: String, count: Int) {
    let one = indicator("a", .higher, unit: unit, measured: .cumulative, outcome, milestone)
    #expect(goalFindings(.milestonePath, [one]).map(\.severity) == Array(repeating: .warning, count: count))
  }

  @Test("key figures with targets are looked at the same way")
  func keyFigures() {
    // Personalomsättning of the plan 2026 holds; with an etappmål above the latest outcome it does not.
    func staff(_ milestone: String) -> FigureTable {
      var staff = table(
        .percent, decimals: 1, kind: .staff,
        "outcome@2024 outcome@2025-08 milestone@2026 target@2030\nrad quantity 10.8 8.6 \(milestone) 8.0")
      staff.cells[.init(row: id("rad"), column: column("target@2030"))]?.comparison = .atMost
      return staff
    }
    #expect(goalFindings(.milestonePath, statistics: [staff("8.5")]).isEmpty)
    #expect(
      goalFindings(.milestonePath, statistics: [staff("9.5")]).map(\.places) == [
        [
          "statistics/table/rad/milestone@2026", "statistics/table/rad/outcome@2025-08",
          "statistics/table/rad/target@2030",
        ]
      ])
  }
}
