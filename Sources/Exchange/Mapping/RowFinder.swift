import FollowUp

/// Which row of ours a record is of.
struct RowFinder {
  enum Found: Hashable {
    /// By a rule, named by its place in the mapping: its records are summed.
    case ruled(Int, rule: Int)
    /// By its own id, code or label.
    case named(Int)
    case nothing
    /// Several rules, none narrower than the other, say different rows, or several rows are called the same.
    case several([Int])

    /// Nil where it is not one.
    var row: Int? {
      switch self {
      case .ruled(let row, _), .named(let row): row
      case .nothing, .several: nil
      }
    }
  }

  private let rules: [(pattern: CodePattern, row: Int, place: Int)]
  private let index: NameIndex
  private let matching: [NameIndex.Means]
  private var known: [String: Found] = [:]

  /// - Parameter rules: those whose row is in the grid.
  init(_ mapping: ImportMapping, _ grid: CellGrid) {
    rules = mapping.rules.enumerated().compactMap { place, rule in
      grid.rowIndex(rule.row).map { (rule.codes, $0, place) }
    }
    index = NameIndex(grid.rows.map { ($0.id, $0.label) })
    matching = mapping.matching
  }

  mutating func find(_ key: String) -> Found {
    if let found = known[key] { return found }
    let found = search(key)
    known[key] = found
    return found
  }

  private func search(_ key: String) -> Found {
    let text = CodedText(key)
    let meant = rules.filter { $0.pattern.matches(text) }
    if let least = meant.map(\.pattern.breadth).min() {
      let narrowest = meant.filter { $0.pattern.breadth == least }
      let rows = Set(narrowest.map(\.row)).sorted()
      return rows.count == 1 ? .ruled(rows[0], rule: narrowest[0].place) : .several(rows)
    }
    let rows = index.places(of: key, by: matching)
    return rows.count == 1 ? .named(rows[0]) : (rows.isEmpty ? .nothing : .several(rows))
  }

  func near(_ key: String) -> [NearMiss] { index.near(key) }
}
