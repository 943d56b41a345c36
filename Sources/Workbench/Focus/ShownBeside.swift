package import FollowUp

/// What some panes show beside the year itself: its journal, or what it is held against. Nil in the panes that do not.
package struct ShownBeside: Hashable, Sendable {
  /// What is shown of the journal.
  var journal: JournalWindow?
  package var comparison: YearComparison?
  /// Reports that are not as they were decided: the files or the journal have been changed by hand.
  var brokenSeals: Set<EntityID> = []
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
