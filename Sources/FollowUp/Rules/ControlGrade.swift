/// Where a control's verdict stands among the bands it was judged by, whatever the bands are called.
package enum ControlGrade: Hashable, Sendable, CaseIterable {
  case approved, partly, notApproved
}

extension ControlVerdict {
  /// The highest band is approved, the lowest not, those between partly. Nil while nothing is judged, and where no
  /// band holds the result.
  package var grade: ControlGrade? {
    let bands = (criteria?.bands ?? []).sorted { $0.from < $1.from }
    guard let verdict, let first = bands.first, let last = bands.last else { return nil }
    if last.verdict == verdict { return .approved }
    return first.verdict == verdict ? .notApproved : .partly
  }
}

extension ControlCriteria {
  /// The band of the best result.
  var best: Band? { bands.max { $0.from < $1.from } }

  /// How many samples there must be for any to reach the best band, where one is too few; nil for a share, which one sample
  /// can reach.
  var leastForBest: Int? {
    guard measure == .count, let best, best.from > 1 else { return nil }
    return best.from
  }
}
