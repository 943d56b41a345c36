/// What became of the records of a file, each counted once.
package struct RecordCount: Hashable, Sendable {
  /// What becomes of one.
  enum Fate {
    /// It has no amount.
    case blank
    /// A rule leaves it out on purpose.
    case skipped
    /// Its row was found, by the rule at that place in the mapping or by its own name.
    case ruled(Int)
    case named
    case leftOut
  }

  /// All after the heading.
  package let read: Int
  /// Those whose row with us was found.
  package private(set) var placed = 0
  package private(set) var skipped = 0
  /// Those that go nowhere: without a row or a column of ours, or of a figure that cannot be written.
  package internal(set) var leftOut = 0
  /// How many each rule of the mapping has placed, by its place there.
  package private(set) var byRule: [Int]

  init(read: Int, rules: Int) {
    self.read = read
    byRule = Array(repeating: 0, count: rules)
  }

  mutating func add(_ fate: Fate) {
    switch fate {
    case .blank: break
    case .skipped: skipped += 1
    case .named: placed += 1
    case .leftOut: leftOut += 1
    case .ruled(let rule):
      placed += 1
      byRule[rule] += 1
    }
  }
}
