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

  package init(_ report: CheckReport, unread: [CheckNeighbours.YearOf] = []) {
    self.report = report
    self.unread = unread
    errors = report.open(.error)
    warnings = report.open(.warning)
  }
}
