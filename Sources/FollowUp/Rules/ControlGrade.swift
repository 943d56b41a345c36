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
