/// A committee's id stands once, and what the program opens with is one of them. There may be none.
enum CommitteeRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    let ids = municipality.committees.map(\.id.description)
    let repeated = Repeats.of(ids).map {
      SettingsProblem(["committees", "\($0.index)"], .committees(.repeated($0.text)))
    }
    guard let opening = municipality.opening, !ids.contains(opening.committee.description) else {
      return repeated
    }
    return repeated + [
      SettingsProblem(["opening", "committee"], .committees(.unknownOpening(opening.committee)))
    ]
  }
}
