import FollowUp
import Testing

@Suite("Is an indicator reached?")
struct IndicatorAssessmentTests {
  private func status(_ indicator: Indicator, at point: String) -> IndicatorAssessment.Status {
    IndicatorAssessment.of(indicator, at: period(point)).status
  }

  @Test(
    "a bare target is held against by direction",
    arguments: [
      (Indicator.Direction.higher, "82", IndicatorAssessment.Status.reached), (.higher, "81.9", .notReached),
      (.lower, "82", .reached), (.lower, "82.1", .notReached),
      (.unknown, "82", .notAssessable(.unknownDirection)),
      (.notNegative, "0", .reached), (.notNegative, "-0.1", .notReached),
    ])
  func bareTarget(direction: Indicator.Direction, outcome: String, expected: IndicatorAssessment.Status) {
    let one = indicator("x", direction, "outcome@2025 = \(outcome)", "milestone@2026 = 82")
    #expect(status(one, at: "2025") == expected)
  }

  @Test(
    "a printed operator decides over the direction",
    arguments: [
      (">=", "80", IndicatorAssessment.Status.reached), (">", "80", .notReached), ("<=", "80", .reached),
      ("<", "80", .notReached),
      ("<", "79.9", .reached),
    ])
  func printedOperator(sign: String, outcome: String, expected: IndicatorAssessment.Status) {
    let one = indicator("x", .unknown, "outcome@2025 = \(outcome)", "milestone@2026 \(sign) 80")
    #expect(status(one, at: "2025") == expected)
  }

  @Test("the milestone is the first of the point's year or later, else the same year's target")
  func milestone() {
    let all = indicator(
      "x", .higher, "outcome@2025 = 5", "milestone@2024 = 1", "milestone@2027 = 9", "milestone@2026 = 6",
      "target@2030 = 10")
    #expect(IndicatorAssessment.of(all, at: period("2025")).milestone?.period == period("2026"))
    let target = indicator("x", .higher, "outcome@2030 = 5", "target@2030 = 10")
    #expect(IndicatorAssessment.of(target, at: period("2030")).milestone?.role == .target)
    #expect(IndicatorAssessment.of(target, at: period("2029")).milestone == nil)
  }

  @Test("the current figure is the latest not after the point, by its own date; later ones do not count")
  func current() {
    let one = indicator(
      "x", .higher, "outcome@2024 = 80", "outcome@2025 = 81 / 2025-08", "outcome@2026 = 99",
      "milestone@2026 = 100")
    #expect(IndicatorAssessment.of(one, at: period("2025")).current?.figure.number == number("81"))
    #expect(IndicatorAssessment.of(one, at: period("2025-08")).current?.figure.number == number("81"))
    #expect(IndicatorAssessment.of(one, at: period("2025-03")).current?.figure.number == number("80"))
  }

  @Test("the latest outcome listed as missing is missing, however good the earlier ones")
  func missing() {
    let one = indicator("x", .higher, "outcome@2024 = 96", "outcome@2025-08 = --", "milestone@2026 = 95")
    #expect(status(one, at: "2025") == .notAssessable(.missing))
    #expect(IndicatorAssessment.of(one, at: period("2025")).current?.figure.isMissing == true)
    #expect(status(indicator("x", .higher, "milestone@2026 = 95"), at: "2025") == .notAssessable(.missing))
  }

  @Test("gender values are never the indicator's value")
  func gender() {
    var one = indicator("x", .higher, "outcome@2025 = 99", "milestone@2026 = 95")
    one.observations[0].gender = .women
    #expect(status(one, at: "2025") == .notAssessable(.missing))
  }

  @Test("a forecast for the year is used, but an outcome of the same period goes first")
  func forecast() {
    let plan = indicator(
      "x", .notNegative, "outcome@2024 = 0.9", "forecast@2025 = -3.9", "milestone@2026 = 0")
    #expect(status(plan, at: "2025") == .notReached)
    #expect(status(plan, at: "2025-08") == .notReached)
    let year = indicator(
      "x", .notNegative, "outcome@2025 = 0.2", "forecast@2025 = -3.9", "milestone@2025 = 0")
    #expect(status(year, at: "2025") == .reached)
  }

  @Test(
    "part of a year's count is held against a year's target only when the rest of the year cannot change the answer",
    arguments: [
      (Indicator.Direction.higher, "2658", IndicatorAssessment.Status.reached),
      (.higher, "1273", .notAssessable(.partOfYear)), (.lower, "2658", .notReached),
      (.lower, "1273", .notAssessable(.partOfYear)),
    ])
  func partOfYear(direction: Indicator.Direction, outcome: String, expected: IndicatorAssessment.Status) {
    let one = indicator(
      "x", direction, unit: .count, measured: .cumulative, "outcome@2025-08 = \(outcome)",
      "milestone@2026 = 2000")
    #expect(status(one, at: "2025") == expected)
  }

  @Test("a level of eight months is held against the year's target")
  func level() {
    let one = indicator("x", .higher, "outcome@2025-08 = 92", "milestone@2026 = 85")
    #expect(status(one, at: "2025") == .reached)
  }

  @Test("without a milestone the trend decides, like with like")
  func trend() {
    let series = ["outcome@2024 = 70", "outcome@2024-08 = 60", "outcome@2025-08 = 65"]
    let one = indicator("x", .higher, series[0], series[1], series[2])
    let assessment = IndicatorAssessment.of(one, at: period("2025-08"))
    #expect(assessment.previous?.period == period("2024-08"))
    #expect(assessment.status == .improved)
    let r12 = indicator(
      "x", .lower, "outcome@2019-07r12 = 9.1", "outcome@2018-07 = 1", "outcome@2018-07r12 = 9.0")
    #expect(status(r12, at: "2019-08") == .worse)
    #expect(
      status(indicator("x", .higher, "outcome@2024 = 7.0", "outcome@2025 = 7"), at: "2025") == .unchanged)
    #expect(
      status(indicator("x", .higher, "outcome@2025 = 7"), at: "2025") == .notAssessable(.noTargetAndNoHistory)
    )
    let undecided = indicator("x", .unknown, "outcome@2024 = 6", "outcome@2025 = 7")
    #expect(status(undecided, at: "2025") == .notAssessable(.unknownDirection))
  }

  @Test("words need a reference, or say which way to move")
  func words() {
    let county = indicator("x", .higher, "outcome@2019 = 78", "milestone@2019 > Länssnitt ref 80")
    #expect(status(county, at: "2019-08") == .notAssessable(.missing))
    #expect(status(county, at: "2019") == .notReached)
    let without = indicator("x", .higher, "outcome@2019 = 78", "milestone@2019 > Länssnitt")
    #expect(status(without, at: "2019") == .notAssessable(.wordTargetWithoutReference))
    let less = indicator("x", .unknown, "outcome@2018 = 9", "outcome@2019 = 8", "milestone@2019 = Minskning")
    #expect(status(less, at: "2019") == .improved)
    let more = indicator("x", .unknown, "outcome@2018 = 9", "outcome@2019 = 8", "milestone@2019 = Öka")
    #expect(status(more, at: "2019") == .worse)
    let reference = indicator("x", .lower, "outcome@2019 = 9.1", "milestone@2019 = Minska ref 8.8")
    #expect(status(reference, at: "2019") == .notReached)
    let printed = indicator("x", .lower, trend: "Positiv", "outcome@2019 = 3.1", "milestone@2019 = Minska")
    #expect(status(printed, at: "2019") == .improved)
  }

  @Test("a figure in another unit is not compared")
  func units() {
    var one = indicator("x", .notNegative, "outcome@2022 = 184", "outcome@2023 = -0.3", "milestone@2024 = 0")
    one.observations[0].figure.unit = .millions
    #expect(status(one, at: "2022") == .notAssessable(.noTargetAndNoHistory))
    #expect(IndicatorAssessment.of(one, at: period("2023")).previous == nil)
  }

  @Test("the scores are 1, one half and 0")
  func scores() {
    #expect(Trend.allCases.map(\.score) == [number("1"), number("0.5"), .zero])
    let reached = indicator("x", .higher, "outcome@2025 = 9", "milestone@2025 = 9")
    #expect(IndicatorAssessment.of(reached, at: period("2025")).score == number("1"))
    let missing = indicator("x", .higher)
    #expect(IndicatorAssessment.of(missing, at: period("2025")).score == nil)
  }

  @Test(
    "the words of 2019 and the figures agree on the seven measures with a stated answer",
    arguments: [
      ("medarbetarprofil", "72.1", "= 75", false), ("hme-motivation", "78", "> Länssnitt ref 80", false),
      ("ledarskapsprofil", "70.2", "= 68", true), ("hme-ledarskap", "74", "> Länssnitt ref 78", false),
      ("prestationsniva", "70.4", "= 70", true), ("hme-totalt", "77", "> Länssnitt ref 79", false),
    ])
  func measures2019(name: String, outcome: String, target: String, isReached: Bool) {
    let one = indicator(
      name, .higher, unit: .index, measured: .survey, trend: "Positiv", "outcome@2019 = \(outcome) / 2019-08",
      "milestone@2019 \(target)")
    #expect(status(one, at: "2019-08") == (isReached ? .reached : .notReached))
  }

  @Test("sjukfrånvaron 2019 missed the figure the text gives, though it fell")
  func sickLeave2019() {
    let one = indicator(
      "sjukfranvaro", .lower, measured: .rolling, trend: "Positiv", "outcome@2019-07r12 = 9.1",
      "milestone@2019 = Minska ref 8.8")
    let assessment = IndicatorAssessment.of(one, at: period("2019-08"))
    #expect(assessment.status == .notReached)
    #expect(assessment.trend == .improved)
  }
}
