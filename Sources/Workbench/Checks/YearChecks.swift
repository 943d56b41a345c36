package import FollowUp

/// What the checks say of the year that is shown, at the moment it is shown.
package struct YearChecks: Hashable, Sendable {
  package let report: CheckReport
  /// Open errors.
  package let errors: Int
  /// Open warnings.
  package let warnings: Int
  /// Years it ought to be held against that cannot be read.
  package let unread: [CheckNeighbours.YearOf]
  /// What is told of each address, as an index among the report's items: what is open before what is explained, the worst first.
  private let places: [FigureAddress: Int]

  package init(_ report: CheckReport, unread: [CheckNeighbours.YearOf] = []) {
    self.report = report
    self.unread = unread
    errors = report.open(.error)
    warnings = report.open(.warning)
    var places: [FigureAddress: Int] = [:]
    places.reserveCapacity(report.items.count)
    for isOpen in [true, false] {
      for (index, item) in report.items.enumerated() where item.state.isOpen == isOpen {
        guard let address = item.finding.address, places[address] == nil else { continue }
        places[address] = index
      }
    }
    self.places = places
  }

  /// The worst that is told of an address; nil when nothing is.
  package func item(at address: FigureAddress) -> CheckReport.Item? {
    places[address].map { report.items[$0] }
  }

  /// The worst open error or warning that is told of the thing an address is in; of a table's cells each tells its own.
  package func item(around address: FigureAddress) -> CheckReport.Item? {
    let path = address.path.prefix(address.path.count > 2 ? 2 : 1)
    return report.items.first { item in
      guard item.state.isOpen, item.finding.severity <= .warning, let told = item.finding.address else {
        return false
      }
      return told.register == address.register && told.path.starts(with: path)
        && !(told.path.count == 3 && told.period != nil)
    }
  }

  /// A finding by its id.
  package func item(_ id: EntityID) -> CheckReport.Item? { report.items.first { $0.finding.id == id } }
}
