/// Names are one line of 1–200 characters without control characters. A slash is fine in a name: it is never a path.
package enum NameRule {
  /// What is wrong with a name; nil when it can be used.
  package static func flaw(in name: String) -> NameFlaw? {
    if name.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) { return .empty }
    if let scalar = name.unicodeScalars.first(where: isControl) { return .control(scalar) }
    // Not by what looks like one character: a thousand marks may stand on one letter.
    let count = name.unicodeScalars.count
    return count > NameFlaw.longest ? .tooLong(count) : nil
  }

  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    named(municipality).compactMap { (place, name) in
      flaw(in: name).map { SettingsProblem(place, .name($0)) }
    }
  }

  private typealias Named = [(place: [String], name: String)]

  private static func named(_ municipality: Municipality) -> Named {
    [(["name"], municipality.name)] + committees(municipality.committees)
      + levels("likelihoods", municipality.riskScale.likelihoods)
      + levels("consequences", municipality.riskScale.consequences)
      + municipality.statuses.enumerated().map { (["statuses", "\($0.offset)"], $0.element) }
      + sets(municipality.criteriaSets)
  }

  private static func committees(_ committees: [Committee]) -> Named {
    committees.enumerated().flatMap { (index, committee) in
      [(["committees", "\(index)", "name"], committee.name)]
        + (committee.administration.map { [(["committees", "\(index)", "administration"], $0)] } ?? [])
    }
  }

  private static func levels(_ key: String, _ levels: [RiskScale.Level]) -> Named {
    levels.enumerated().flatMap { (level, names) in
      names.names.enumerated().map { (["riskScale", key, "\(level)", "\($0.offset)"], $0.element) }
    }
  }

  private static func sets(_ sets: [CriteriaSet]) -> Named {
    sets.enumerated().flatMap { (index, set) in
      let place = ["criteriaSets", "\(index)"]
      return [(place + ["name"], set.name)]
        + set.criteria.enumerated().flatMap { (number, criteria) in
          criteria.bands.enumerated().map {
            (place + ["criteria", "\(number)", "bands", "\($0.offset)", "verdict"], $0.element.verdict)
          }
        }
    }
  }

  /// Characters that a terminal would act on, that break the line, or that turn the reading order round.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
