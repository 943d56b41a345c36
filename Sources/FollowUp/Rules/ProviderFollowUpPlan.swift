/// Plan för uppföljning och insyn: what it says of a contract at a year, and what it lacks.
extension ProviderContract {
  /// Väsentlighet × risk, 1–16; nil when either is not assessed. The heaviest contract is followed up first.
  package var weight: Int? {
    guard let significance, let risk else { return nil }
    return significance * risk
  }

  /// Both significance and risk are 3 or 4.
  package var isHeavy: Bool { (significance ?? 0) >= 3 && (risk ?? 0) >= 3 }

  /// In order of time.
  package func followUps(in year: Int) -> [ContractFollowUp] {
    followUps.filter { $0.period.year == year }.sorted { $0.period < $1.period }
  }
}

extension ContractFollowUp {
  /// Something was found, and nobody has said that it is remedied.
  package var isOpen: Bool { !(finding ?? "").isEmpty && isRemedied != true }
}

/// What the plan lacks.
package struct ProviderFollowUpPlan: Hashable, Sendable {
  /// Contracts that nothing is planned for, this year or later.
  package let unplanned: [ProviderContract]
  /// Contracts with a finding that is not remedied.
  package let open: [ProviderContract]
  /// Contracts of high significance and high risk that are not followed up this year.
  package let heavyWithout: [ProviderContract]

  package static func of(_ contracts: [ProviderContract], year: Int) -> ProviderFollowUpPlan {
    ProviderFollowUpPlan(
      unplanned: contracts.filter { contract in !contract.followUps.contains { $0.period.year >= year } },
      open: contracts.filter { $0.followUps.contains(where: \.isOpen) },
      heavyWithout: contracts.filter { $0.isHeavy && $0.followUps(in: year).isEmpty })
  }

  /// The heaviest first, what is not assessed last; equals as they stand.
  package static func byWeight(_ contracts: [ProviderContract]) -> [ProviderContract] {
    contracts.enumerated().sorted { left, right in
      let (mine, theirs) = (left.element.weight ?? 0, right.element.weight ?? 0)
      return mine != theirs ? mine > theirs : left.offset < right.offset
    }.map(\.element)
  }
}
