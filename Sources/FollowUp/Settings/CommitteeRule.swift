/// A committee's id stands once, and what the program opens with is one of them. There may be none.
enum CommitteeRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    let ids = municipality.committees.map(\.id.description)
    let repeated = Repeats.of(ids).map {
      SettingsProblem(["committees", "\($0.index)"], .committees(.repeated($0.text)))
    }
    let reserved = ids.indices.filter { ids[$0] == CommitteeFlaw.reserved }.map {
      SettingsProblem(["committees", "\($0)", "id"], .committees(.isReserved))
    }
    return repeated + reserved + opening(municipality, ids)
  }

  private static func opening(_ municipality: Municipality, _ ids: [String]) -> [SettingsProblem] {
    guard let opening = municipality.opening, !ids.contains(opening.committee.description) else {
      return []
    }
    return [SettingsProblem(["opening", "committee"], .committees(.unknownOpening(opening.committee)))]
  }
}
