import FollowUp
import Testing

private func contract(
  _ name: String, _ significance: Int?, _ risk: Int?, _ followUps: [(String, String?, Bool?)] = []
) -> ProviderContract {
  ProviderContract(
    id: id(name), name: name, significance: significance, risk: risk,
    followUps: followUps.map {
      ContractFollowUp(id: id($0.0), period: period($0.0), finding: $0.1, isRemedied: $0.2)
    })
}

@Suite("Plan för uppföljning och insyn")
struct ProviderFollowUpPlanTests {
  private let contracts = [
    contract("stad", 1, 2),
    contract("hemtjanst", 4, 3, [("2025-10", "Brister i dokumentation", nil), ("2027", nil, nil)]),
    contract("boende", 4, 4, [("2026", "Ingen jour", true)]), contract("tolk", nil, 2, [("2025", nil, nil)]),
    contract("hvb", 3, 4),
  ]

  @Test("the heaviest first, by significance × risk; what is not assessed last")
  func order() {
    #expect(
      ProviderFollowUpPlan.byWeight(contracts).map(\.name) == ["boende", "hemtjanst", "hvb", "stad", "tolk"])
  }

  @Test("what the plan lacks: follow-ups to come, remedies, and this year's for what is heavy")
  func gaps() {
    let gaps = ProviderFollowUpPlan.of(contracts, year: 2026)
    #expect(gaps.unplanned.map(\.name) == ["stad", "tolk", "hvb"])
    #expect(gaps.open.map(\.name) == ["hemtjanst"])
    #expect(gaps.heavyWithout.map(\.name) == ["hemtjanst", "hvb"])
  }

  @Test("a finding is open until it is said to be remedied")
  func open() {
    let followUp = ContractFollowUp(
      id: id("2026"), period: period("2026"), finding: "Brist", isRemedied: false)
    #expect(followUp.isOpen)
    #expect(!ContractFollowUp(id: id("2026"), period: period("2026"), finding: "").isOpen)
  }
}
