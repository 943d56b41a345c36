/// What is fastställt: which report freezes what, and what a decision may be.
extension Plan {
  /// The decided reporting point that freezes an address: the one that reports its period. What has no period of its own
  /// (a text, a status, an assessment), and the period of no decided report (the year's forecast), is frozen when every
  /// report of the year is decided: then none is left that it could be changed for.
  package func decidedPoint(covering address: FigureAddress) -> ReportingPoint? {
    guard address.register != .plan || address.path == [Self.titleID] else { return nil }
    if let period = address.period,
      let point = reportingPoints.first(where: { $0.decided != nil && $0.period == period })
    {
      return point
    }
    return reportingPoints.allSatisfy { $0.decided != nil } ? reportingPoints.last : nil
  }

  /// The decided reporting point that a value would take away or say something else of. Only that it is decided no more can be
  /// said: to unlock it.
  func decidedPoint(lostBy address: FigureAddress, _ value: FieldValue) -> ReportingPoint? {
    guard address.register == .plan, let id = address.path.first, let point = reportingPoint(id),
      point.decided != nil
    else { return nil }
    if address.path.count == 2 {
      return address.path[1] == SignOff.fields[0] && value == .text(nil) ? nil : point
    }
    guard case .thing(let placed) = value else { return nil }
    return placed?.thing == .reportingPoint(point) ? nil : point
  }

  /// A decision holds for what was decided: refuses one without the digest of the year as the changes leave it.
  func refuseUnsealed(_ copy: Plan) throws(FieldError) {
    for point in copy.reportingPoints where point.decided != nil {
      let before = reportingPoint(point.id)
      if before?.decided == point.decided, before?.digest == point.digest { continue }
      let address = address(.plan, [point.id, SignOff.fields[0]])
      guard let digest = point.digest else { throw .invalid(address, .decidedByHand) }
      if digest != ReportDigest.of(copy) { throw .invalid(address, .decidedOtherwise) }
    }
  }
}
