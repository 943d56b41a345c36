/// The other years that a year is held against: all that must be at hand for its checks to see everything.
package enum CheckNeighbours {
  package struct YearOf: Hashable, Sendable {
    package let committee: EntityID
    package let year: Int

    package init(committee: EntityID, year: Int) {
      self.committee = committee
      self.year = year
    }
  }

  /// The nearest earlier and later year of the same committee, the same year of the others, and those that quoted figures name.
  /// - Parameter years: the years each committee has.
  package static func of(
    _ plan: Plan, in municipality: Municipality, years: (EntityID) -> [Int]
  ) -> [YearOf] {
    let own = years(plan.committee)
    let nearest = [own.filter { $0 < plan.year }.max(), own.filter { $0 > plan.year }.min()]
    let others = municipality.committees.filter {
      $0.id != plan.committee && years($0.id).contains(plan.year)
    }
    let beside =
      nearest.compactMap { year in year.map { YearOf(committee: plan.committee, year: $0) } }
      + others.map { YearOf(committee: $0.id, year: plan.year) }
    let named = namedYears(plan).subtracting(beside).filter { years($0.committee).contains($0.year) }
    return beside + named.sorted { ($0.committee.description, $0.year) < ($1.committee.description, $1.year) }
  }

  private static func namedYears(_ plan: Plan) -> Set<YearOf> {
    let claims = plan.statistics.filter { $0.kind == .quotes }.flatMap(\.rows).flatMap(\.claims)
    let places = claims.flatMap(\.references).compactMap { reference -> YearOf? in
      guard case .figure(let place) = reference, let year = place.year else { return nil }
      return YearOf(committee: year.committee, year: year.year)
    }
    return Set(places.filter { $0.committee != plan.committee || $0.year != plan.year })
  }
}
