import FollowUp
import Testing

@Suite("Attainment as the figures propose it")
struct AttainmentProposalTests {
  private let plan2026 = socialCommittee2026()

  private func proposal(_ goal: String) -> AttainmentProposal {
    AttainmentProposal.of(goal: id(goal), in: plan2026, at: period("2025"), rule: .standard)
  }

  @Test(
    "socialnämnden 2026, goal by goal",
    arguments: [
      ("forebyggande", Attainment.notAssessable, 1, 1, 3, 0, 2), ("natverk", .notAssessable, 1, 1, 4, 0, 3),
      ("barn", .partial, 1, 4, 4, 0, 0), ("vuxna", .partial, 1, 3, 4, 1, 0),
      ("klimat", .notMet, 0, 3, 3, 0, 0),
      ("ekonomi", .notMet, 0, 1, 1, 0, 0), ("chefer", .partial, 1, 2, 2, 0, 0),
    ])
  func goals(
    goal: String, level: Attainment, reached: Int, assessable: Int, total: Int, missing: Int, partOfYear: Int
  ) {
    let proposal = proposal(goal)
    #expect(proposal.level == level)
    #expect(
      [proposal.reached, proposal.assessable, proposal.total, proposal.missing, proposal.partOfYear]
        == [reached, assessable, total, missing, partOfYear])
  }

  @Test("socialnämnden 2026: the social area with exactly half assessable is delvis, the whole is delvis")
  func areas() {
    let social = proposal("social")
    #expect(social.level == .partial)
    #expect([social.assessable, social.total] == [2, 4])
    #expect(proposal("ekologisk").level == .notMet)
    #expect(proposal("ekonomisk").level == .partial)
    let overall = AttainmentProposal.overall(in: plan2026, at: period("2025"), rule: .standard)
    #expect(overall.level == .partial)
    #expect([overall.assessable, overall.total] == [5, 7])
    #expect(overall.score == number("0.3"))
  }

  @Test("vård- och omsorgsnämnden 2023: what was decided goal by goal gives what was decided above")
  func decided2023() {
    let register = careCommittee2023()
    let overall = AttainmentProposal.overall(in: register, at: period("2023"), rule: .standard)
    #expect(overall.score == number("0.625"))
    #expect(overall.level == .partial)
    let social = AttainmentProposal.of(goal: id("social"), in: register, at: period("2023"), rule: .standard)
    #expect(social.score == number("0.7"))
    #expect(social.level == .partial)
  }

  @Test(
    "thresholds are held against the exact fraction",
    arguments: [
      (4, 0, 1, Attainment.high), (3, 1, 1, .partial), (0, 2, 4, .notMet), (1, 0, 4, .partial),
      (0, 0, 3, .notMet),
      (5, 0, 0, .high), (1, 0, 0, .high), (0, 0, 0, .notAssessable), (79, 2, 19, .high),
      (79, 1, 20, .partial),
    ])
  func thresholds(high: Int, partial: Int, notMet: Int, expected: Attainment) {
    let levels =
      Array(repeating: Attainment.high, count: high) + Array(repeating: .partial, count: partial)
      + Array(repeating: .notMet, count: notMet)
    #expect(AttainmentProposal.ofLevels(levels, rule: .standard).level == expected)
  }

  @Test("a score that rounds up to the threshold has not reached it")
  func unrounded() {
    // 7 999 of 9 999 is 0,79998: shown as 0,800.
    let levels =
      Array(repeating: Attainment.high, count: 7999) + Array(repeating: Attainment.notMet, count: 2000)
    let proposal = AttainmentProposal.ofLevels(levels, rule: .standard)
    #expect(proposal.score == number("0.8"))
    #expect(proposal.level == .partial)
  }

  @Test("fewer than half assessable cannot be assessed, exactly half can")
  func half() {
    let less: [Attainment] = [.high, .notAssessable, .notAssessable]
    #expect(AttainmentProposal.ofLevels(less, rule: .standard).level == .notAssessable)
    #expect(AttainmentProposal.ofLevels([.high, .notAssessable], rule: .standard).level == .high)
  }

  @Test("a municipality's own thresholds decide")
  func ownThresholds() {
    let rule = AttainmentRule(high: number("0.5"), notMet: number("0.4"), assessable: number("1"))
    #expect(AttainmentProposal.ofLevels([.partial], rule: rule).level == .high)
    #expect(AttainmentProposal.ofLevels([.high, .notAssessable], rule: rule).level == .notAssessable)
  }

  @Test("indicators that hang on an area beside its goals count as one goal more")
  func areaIndicators() {
    var register = careCommittee2023()
    register.indicators = [
      indicator("x", goal: "ekologisk", .higher, "outcome@2023 = 1", "milestone@2023 = 2")
    ]
    let area = AttainmentProposal.of(goal: id("ekologisk"), in: register, at: period("2023"), rule: .standard)
    #expect([area.assessable, area.total, area.reached] == [2, 2, 1])
  }
}
