/// An external provider's contract in the plan för uppföljning och insyn.
package struct ProviderContract: Hashable, Sendable {
  package internal(set) var id: EntityID
  package var name: String
  package var provider: String?
  /// The activity it provides (`hemtjänst`).
  package var service: String?
  /// Diarienummer of the contract.
  package var reference: String?
  /// Väsentlighet, 1–4; nil when not assessed.
  package var significance: Int?
  /// 1–4; nil when not assessed.
  package var risk: Int?
  /// The last day, `2027-12-31`.
  package var expires: String?
  /// A year's cost, in kronor.
  package var yearlyCost: Figure?
  package var responsible: String?
  package var goals: [EntityID]
  /// One a year it is followed up, in order of time.
  package var followUps: [ContractFollowUp]

  package init(
    id: EntityID, name: String, provider: String? = nil, service: String? = nil, reference: String? = nil,
    significance: Int? = nil, risk: Int? = nil, expires: String? = nil, yearlyCost: Figure? = nil,
    responsible: String? = nil, goals: [EntityID] = [], followUps: [ContractFollowUp] = []
  ) {
    self.id = id
    self.name = name
    self.provider = provider
    self.service = service
    self.reference = reference
    self.significance = significance
    self.risk = risk
    self.expires = expires
    self.yearlyCost = yearlyCost
    self.responsible = responsible
    self.goals = goals
    self.followUps = followUps
  }
}

/// One follow-up of a contract: when and how, what was found, what was remedied. Its id says when (`2026`).
package struct ContractFollowUp: Hashable, Sendable {
  package internal(set) var id: EntityID
  /// When it is to be done: a year or a month (`2026`, `2026-10`).
  package var period: Period
  package var method: String?
  /// One of the status words of the settings.
  package var status: String?
  /// Shortcomings found; nil while nothing is reported.
  package var finding: String?
  /// What was done about them.
  package var remedy: String?
  /// The finding is remedied.
  package var isRemedied: Bool?

  package init(
    id: EntityID, period: Period, method: String? = nil, status: String? = nil, finding: String? = nil,
    remedy: String? = nil, isRemedied: Bool? = nil
  ) {
    self.id = id
    self.period = period
    self.method = method
    self.status = status
    self.finding = finding
    self.remedy = remedy
    self.isRemedied = isRemedied
  }
}
