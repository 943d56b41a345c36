/// One rule: its name, what it looks at, and a pure function from a year to findings.
package struct Check: Sendable {
  package let name: CheckName
  /// What people call it: `Summor`.
  package let title: String
  /// A Swedish sentence on what it looks at.
  package let looksAt: String
  /// What it reads beside the table or the indicator it is asked about: it is asked again when any of it has changed.
  package let reads: CheckParts
  package let body: Body

  /// How much it is asked about at a time: the smaller, the less an edit asks again.
  package enum Body: Sendable {
    case table(@Sendable (TableGrid, CheckScope) -> [Finding])
    /// All tables at once, laid out.
    case grids(@Sendable (YearGrids, CheckScope) -> [Finding])
    case indicator(@Sendable (Indicator, CheckScope) -> [Finding])
    case year(@Sendable (CheckScope) -> [Finding])
  }

  package init(
    _ name: CheckName, _ title: String, looksAt: String, reads: CheckParts = [], _ body: Body
  ) {
    self.name = name
    self.title = title
    self.looksAt = looksAt
    self.reads = reads
    self.body = body
  }
}
