package import FollowUp

/// What some panes show beside the year itself: its journal, or what it is held against. Nil in the panes that do not.
package struct ShownBeside: Hashable, Sendable {
  /// The journal, the oldest first.
  package var journal: [ToldEntry] = []
  package var comparison: YearComparison?
  /// The committee's other years, for what is held against them.
  package var years: [Plan] = []
  /// Those of them that cannot be read.
  package var unreadYears: [Int] = []
  /// Why it could not be read, as a Swedish sentence.
  package var fault: String?

  package init() {}
}

/// The two sides of a comparison, read.
package struct YearComparison: Hashable, Sendable {
  package let left: ComparedSide
  package let right: ComparedSide

  package init(_ left: ComparedSide, _ right: ComparedSide) {
    self.left = left
    self.right = right
  }
}
