package import FollowUp

/// What a person says of a Kolada import.
package struct KoladaOptions: Hashable, Sendable {
  /// Four signs: `0126`.
  package var municipality: String
  /// Nil: from the first year the indicator has an outcome of to the plan's own.
  package var years: ClosedRange<Int>?
  /// Nil: as Kolada has it. A rounded outcome may reach a target that the outcome itself does not.
  package var decimals: Int?
  /// Key figures that a person has said yes to, by indicator.
  package var accepted: [EntityID: String]

  package init(
    municipality: String, years: ClosedRange<Int>? = nil, decimals: Int? = nil,
    accepted: [EntityID: String] = [:]
  ) {
    self.municipality = municipality
    self.years = years
    self.decimals = decimals
    self.accepted = accepted
  }
}
