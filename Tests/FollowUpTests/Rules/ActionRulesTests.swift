import FollowUp
import Testing

@Suite("Counting what is to be done")
struct ActionRulesTests {
  private func commitment(_ name: String, _ activities: [(String, String?)]) -> Commitment {
    Commitment(
      id: id(name), name: name,
      activities: activities.enumerated().map { index, activity in
        Activity(
          id: id("a\(index + 1)"), name: activity.0, number: "\(name == "ett" ? 3 : 12):\(index + 1)",
          sameAs: activity.1)
      })
  }

  @Test("an activity under two commitments is listed twice and counted once")
  func activities() {
    let count = ActivityCount([
      commitment("ett", [("Workshop", nil), ("Företagshälsovård", nil)]),
      commitment("tva", [("Trafik", nil), ("Företagshälsovård", "ett/a2"), ("Strategi", nil)]),
    ])
    #expect(count.listed == 5 && count.unique == 4)
    #expect(count.repeats.map(\.name) == ["Företagshälsovård"])
    #expect(count.repeats.first?.numbers == ["3:2", "12:2"] && count.repeats.first?.count == 2)
  }

  @Test("those that point at each other, or at what is not there, are no more and no fewer")
  func circles() {
    let both = ActivityCount([
      commitment("ett", [("Samma", "tva/a1")]), commitment("tva", [("Samma", "ett/a1")]),
    ])
    #expect(both.listed == 2 && both.unique == 1)
    #expect(ActivityCount([commitment("ett", [("Ensam", "tre/a9")])]).repeats.isEmpty)
    #expect(ActivityCount([]).listed == 0)
  }

  @Test("status words are counted in the settings' order, unknown ones last")
  func statuses() {
    let municipality = Municipality.standard(id: id("nytt"), name: "Nytt")
    let counts = StatusCounts(["Klart", "Pågår", nil, "Vilar", "Klart"], in: municipality)
    #expect(counts.words.map { "\($0.count) \($0.word)" } == ["1 Pågår", "2 Klart", "1 Vilar"])
    #expect(counts.unsaid == 1)
  }
}

@Suite("Words of grants and investments")
struct PrintedWordsTests {
  private static let early = "Fler barn och vuxna tar del av förebyggande insatser i ett tidigt skede"
  private static let crime = "Socialtjänsten förebygger rekrytering till kriminella nätverk"

  @Test("a printed goal that is linked is known, shortened or with a full stop too")
  func known() {
    #expect(PrintedGoals.unknown(in: Self.early, linked: [Self.early]) == nil)
    #expect(PrintedGoals.unknown(in: Self.early + ".", linked: [Self.early]) == nil)
    let two = "Fler barn och vuxna tar del av förebyggande insatser \(Self.crime)"
    #expect(PrintedGoals.unknown(in: two, linked: [Self.early, Self.crime]) == nil)
  }

  @Test("what no link stands for is told: the whole, or the rest of two")
  func unknown() {
    let old = "Vuxna upplever en förbättrad situation efter beviljat stöd från socialtjänsten"
    #expect(PrintedGoals.unknown(in: old, linked: []) == old)
    #expect(PrintedGoals.unknown(in: "\(old) \(Self.crime)", linked: [Self.crime]) == old)
  }

  @Test("a goal by another name is known when somebody has linked it")
  func renamed() {
    #expect(PrintedGoals.unknown(in: "En budget i balans", linked: [Self.early]) == nil)
    #expect(PrintedGoals.unknown(in: "", linked: []) == nil)
  }

  @Test(
    "an investment is new, replaces something, or both",
    arguments: [
      ("Nyinvestering", InvestmentKind.new), ("nyinvestering", .new), ("Reinvestering", .replacement),
      ("re-/nyinvesteringar", .both), ("re-/&nyinvesteringar", .both),
    ])
  func investments(words: String, kind: InvestmentKind) {
    #expect(InvestmentKind(printed: words) == kind)
    #expect(InvestmentKind(printed: "Tidigare beslutat") == nil)
  }
}
