/// Money is shown in tkr or mnkr, said once for each kind and committee, and only of committees there are.
enum UnitRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    let units = municipality.units
    return units.enumerated().flatMap { (index, unit) -> [SettingsProblem] in
      let place = ["units", "\(index)"]
      var problems: [SettingsProblem] = []
      if unit.unit != .thousands, unit.unit != .millions {
        problems.append(SettingsProblem(place + ["unit"], .unit(.unusable(unit.unit.rawValue))))
      }
      if let committee = unit.committee, municipality.committee(committee) == nil {
        problems.append(SettingsProblem(place + ["committee"], .unit(.unknownCommittee(committee))))
      }
      if units[..<index].contains(where: unit.hasSamePlace) {
        problems.append(SettingsProblem(place, .unit(.repeated)))
      }
      return problems
    }
  }
}
