import FollowUp

/// Contracts with external providers, made up: no document of the municipality prints any.
package enum ContractFixture {
  package static func desk() throws -> Desk {
    var plan = try YearFixture.social()
    plan.actions.contracts = try contracts()
    return Desk([plan])
  }

  private static func contracts() throws -> [ProviderContract] {
    [
      try contract("stad", "Lokalvård", "Rent AB", 1, 2),
      try contract(
        "familjehem", "Konsulentstödda familjehem", "Tryggt Hem AB", 4, 3, expires: "2027-12-31",
        followUps: [
          try followUp("2025-10", "Klart", finding: "Genomförandeplaner saknas i 3 av 10 ärenden"),
          try followUp("2026-10", nil),
        ]),
      try contract(
        "stodboende", "Stödboende unga", "Boet Omsorg", 4, 4,
        followUps: [try followUp("2026", "Pågår", method: "avtalsbesök")]),
      try contract("tolk", "Tolkförmedling", "Språkhjälpen", nil, 2, followUps: [try followUp("2027", nil)]),
    ]
  }

  private static func contract(
    _ id: String, _ name: String, _ provider: String, _ significance: Int?, _ risk: Int?,
    expires: String? = nil, followUps: [ContractFollowUp] = []
  ) throws -> ProviderContract {
    ProviderContract(
      id: try RisksFixture.id(id), name: name, provider: provider, significance: significance, risk: risk,
      expires: expires, yearlyCost: Figure(.number(ExactDecimal(coefficient: 12400, exponent: 3))),
      followUps: followUps)
  }

  private static func followUp(
    _ time: String, _ status: String?, method: String? = nil, finding: String? = nil
  ) throws -> ContractFollowUp {
    ContractFollowUp(
      id: try RisksFixture.id(time), period: GoalsBuilder.period(time), method: method, status: status,
      finding: finding)
  }
}
