import FollowUp
import Testing

@Suite("Check: what the text says of an indicator against its figures")
struct SaidOfIndicatorTests {
  private func reached(_ said: Bool?, _ direction: Indicator.Direction, _ observations: [String]) -> [Finding]
  {
    var one = indicator("a", direction, unit: .index, measured: .survey)
    one.observations = observations.flatMap { indicator("a", direction, $0).observations }
    one.printedReached = said
    return goalFindings(.printedReached, [one])
  }

  @Test(
    "”målet nås” of August 2019 agrees seven times; turned round it contradicts the figures each time",
    arguments: [
      (false, Indicator.Direction.higher, "outcome@2025 = 72.1", "milestone@2025 = 75"),
      (true, .higher, "outcome@2025 = 70.2", "milestone@2025 = 68"),
      (true, .higher, "outcome@2025 = 70.4", "milestone@2025 = 70"),
      (false, .higher, "outcome@2025 = 78", "milestone@2025 > Länssnitt ref 80"),
      (false, .higher, "outcome@2025 = 74", "milestone@2025 > Länssnitt ref 78"),
      (false, .higher, "outcome@2025 = 77", "milestone@2025 > Länssnitt ref 79"),
      (false, .lower, "outcome@2025-07r12 = 9.1", "milestone@2025 = Minska ref 8.8"),
    ])
  func document(said: Bool, direction: Indicator.Direction, outcome: String, milestone: String) {
    #expect(reached(said, direction, [outcome, milestone]).isEmpty)
    #expect(reached(!said, direction, [outcome, milestone]).map(\.severity) == [.warning])
    #expect(reached(nil, direction, [outcome, milestone]).isEmpty)
  }

  @Test("it says outcome and target")
  func sentence() throws {
    let finding = try #require(reached(true, .higher, ["outcome@2025 = 72.1", "milestone@2025 = 75"]).first)
    #expect(
      finding.message
        == "a: texten säger att målet nås, men siffrorna säger att det inte nås (utfall 2025 72,1, etappmål 2025 75)."
    )
    #expect(
      finding.places == ["goals/a/printed-reached", "goals/a/outcome@2025", "goals/a/milestone@2025"])
  }

  @Test("`Minska` is held against the latest earlier outcome; without one nothing is said")
  func words() {
    let target = "milestone@2025 = Minska"
    #expect(reached(true, .lower, ["outcome@2025 = 3.5", "outcome@2024 = 3.1", target]).count == 1)
    #expect(reached(true, .lower, ["outcome@2025 = 3.1", "outcome@2024 = 3.5", target]).isEmpty)
    #expect(reached(true, .lower, ["outcome@2025 = 3.5", target]).isEmpty)
    #expect(reached(true, .higher, ["outcome@2025 = 3.5"]).isEmpty)
  }

  @Test("the text may mean the målvärde of the same year")
  func twoTargets() {
    let values = ["outcome@2025 = 8.0", "milestone@2025 = 8.8", "target@2025 = 7"]
    #expect(reached(true, .lower, values).isEmpty)
    #expect(reached(false, .lower, values).isEmpty)
    #expect(reached(false, .lower, ["outcome@2025 = 6.9"] + values.dropFirst()).count == 1)
  }

  private func trend(_ word: String, _ direction: Indicator.Direction, _ earlier: String, _ later: String)
    -> [Severity]
  {
    goalFindings(
      .printedTrend,
      [indicator("a", direction, trend: word, "outcome@2024 = \(earlier)", "outcome@2025 = \(later)")]
    ).map(\.severity)
  }

  @Test(
    "a trend word is better or worse, not up or down, and rounding may hide what it says",
    arguments: [
      ("Positiv", Indicator.Direction.higher, "72", "72.1", nil), ("Positiv", .higher, "76", "78", nil),
      ("Positiv", .lower, "9.7", "9.1", nil), ("Positiv", .lower, "9.1", "9.7", Severity.warning),
      ("Negativ", .higher, "70.1", "70.4", .warning), ("Oförändrad", .higher, "70.1", "70.4", .warning),
      ("Oförändrad", .higher, "74", "74", nil), ("Oförändrad", .higher, "72", "72.1", nil),
      ("Positiv", .higher, "74", "74", .rounding), ("Positiv", .unknown, "9.1", "9.7", nil),
      ("Som väntat", .higher, "9.7", "9.1", nil),
    ] as [(String, Indicator.Direction, String, String, Severity?)])
  func trends(
    word: String, direction: Indicator.Direction, earlier: String, later: String, severity: Severity?
  ) {
    #expect(trend(word, direction, earlier, later) == [severity].compactMap(\.self))
  }

  @Test("the sentence of a trend has both figures with their times")
  func trendSentence() throws {
    let one = indicator(
      "a", .lower, measured: .rolling, trend: "Positiv", "outcome@2024-07r12 = 9.1",
      "outcome@2025-07r12 = 9.7")
    let finding = try #require(goalFindings(.printedTrend, [one]).first)
    #expect(
      finding.message.replacing("\u{A0}", with: " ")
        == "a: trenden anges som ”Positiv”, men utfallet är sämre (9,1 % tolv månader till juli 2024, "
        + "9,7 % tolv månader till juli 2025).")
  }

  @Test("words written for a later time of the year are not held against an earlier point")
  func laterPoint() {
    let values = ["outcome@2025 = 70", "milestone@2025 = 75", "outcome@2026 = 76", "milestone@2026 = 75"]
    // The plan's point sees 2025 only, where 70 does not reach 75.
    #expect(reached(true, .higher, values).isEmpty)
    #expect(reached(false, .higher, values).isEmpty)
    #expect(reached(true, .higher, Array(values.prefix(2))).count == 1)
  }
}
