import FollowUp

/// One way of writing findings, a year at a time, so that what is found first is written first.
protocol FindingWriting {
  /// What stands before the first year.
  var head: String { get }
  /// - Parameter items: what is told of it, the worst first.
  mutating func text(of year: CheckedYear, _ items: [CheckReport.Item]) -> String
  /// What is said of a year that could not be read; nothing where standard error is enough.
  func text(of missing: KommunYears.Unread) -> String
  /// What stands after the last year.
  var foot: String { get }
}
