/// Criteria sets have ids and names of their own, and judge every possible result once.
///
/// Bands are whole numbers: of a share they cover 0…100 per cent, of a count 0…the largest sample, without gap or overlap.
package enum CriteriaRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    let sets = municipality.criteriaSets
    return repeated(sets.map(\.id.description), "id") + repeated(sets.map(\.name), "name")
      + sets.enumerated().flatMap { problems(in: $0.element, at: ["criteriaSets", "\($0.offset)"]) }
  }

  private static func repeated(_ texts: [String], _ key: String) -> [SettingsProblem] {
    Repeats.of(texts).map {
      SettingsProblem(["criteriaSets", "\($0.index)", key], .criteria(.repeated($0.text)))
    }
  }

  private static func problems(in set: CriteriaSet, at place: [String]) -> [SettingsProblem] {
    guard !set.criteria.isEmpty else { return [SettingsProblem(place, .criteria(.empty(set.name)))] }
    return flaws(in: set.criteria, of: set.name).map { index, flaw in
      SettingsProblem(place + ["criteria", "\(index)"], .criteria(flaw))
    }
  }

  /// Each with the position of the criteria it is in.
  private static func flaws(in all: [ControlCriteria], of name: String) -> [(Int, CriteriaFlaw)] {
    all.enumerated().flatMap { (index, criteria) -> [(Int, CriteriaFlaw)] in
      var flaws = [flaw(in: criteria, of: name)].compactMap(\.self)
      if index > 0, all[index - 1].atMostExamined == nil { flaws.append(.unreachable(name)) }
      return flaws.map { (index, $0) }
    }
  }

  /// The first flaw of what a control by that name is judged by; nil when all is well, and when there are none.
  static func flaw(in all: [ControlCriteria], of name: String) -> CriteriaFlaw? {
    flaws(in: all, of: name).first?.1
  }

  /// What is wrong with criteria of a set or a control by that name; nil when every result has one band.
  package static func flaw(in criteria: ControlCriteria, of name: String) -> CriteriaFlaw? {
    if let largest = criteria.atMostExamined, largest < 1 { return .noSample(name) }
    guard !criteria.bands.isEmpty else { return .empty(name) }
    if criteria.measure == .count, criteria.atMostExamined == nil { return .endless(name) }
    if let band = criteria.bands.first(where: { $0.from > $0.to || $0.from < 0 }) {
      return .backwards(name, band.from, band.to)
    }
    let last = criteria.measure == .share ? 100 : criteria.atMostExamined ?? 0
    if let band = criteria.bands.first(where: { $0.to > last }) { return .beyond(name, band.to, last: last) }
    switch criteria.problem {
    case .gap(let value): return .gap(name, value)
    case .overlap(let value): return .overlap(name, value)
    case .nothingExamined, .approvedAboveExamined, .noCriteria, .outsideBands, nil: return nil
    }
  }
}
