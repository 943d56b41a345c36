package import FollowUp

/// Making new folders: a nämnd, or a year.
package struct BuildingAccess {
  /// A nämnd by name, with an empty year to begin in.
  package var committee: (_ name: String, _ year: Int) -> BuildResult
  /// The third is the new year, the second the one it is made from.
  package var year: (EntityID, Int, Int) -> BuildResult

  package init(
    committee: @escaping (_ name: String, _ year: Int) -> BuildResult,
    year: @escaping (EntityID, Int, Int) -> BuildResult
  ) {
    self.committee = committee
    self.year = year
  }

  /// Where nothing can be made.
  package static var none: BuildingAccess {
    let refused = BuildResult.refused("Här går inget nytt att göra.")
    return BuildingAccess(committee: { _, _ in refused }, year: { _, _, _ in refused })
  }
}

package enum BuildResult: Sendable {
  /// On disk. The settings as they now stand, the committee, its year when there is one to open, and what to say.
  case made(Municipality, EntityID, year: Int?, told: String)
  /// Nothing is made; a Swedish sentence says why.
  case refused(String)
}
