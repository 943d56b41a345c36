package import FollowUp

/// What the checks mark among things: each address that an open error, warning or rounding is told of, and the things
/// that have one somewhere in them.
package struct ThingMarks: Hashable, Sendable {
  private var told: [FigureAddress: Severity] = [:]
  private var within: [FigureAddress: Severity] = [:]

  package init(_ checks: YearChecks?) {
    for item in checks?.report.items ?? [] where item.state.isOpen && item.finding.severity != .info {
      guard let address = item.finding.address else { continue }
      if told[address] == nil { told[address] = item.finding.severity }
      guard item.finding.severity <= .warning else { continue }
      var path = address.path
      while !path.isEmpty {
        let owner = address.with(path: path)
        if within[owner] == nil { within[owner] = item.finding.severity }
        path.removeLast()
      }
    }
  }

  package var isEmpty: Bool { told.isEmpty }

  /// The worst that is told of exactly this; nil when nothing is.
  package func severity(_ address: FigureAddress) -> Severity? { told[address] }

  /// Whether an error or a warning is told of a thing or of anything in it.
  package func isWrong(within thing: FigureAddress) -> Bool { within[thing] != nil }
}
