import FollowUp

/// Finds which columns of ours a heading may mean: by its own words, and by what stands over it.
struct ColumnSearch {
  fileprivate struct Column {
    let period: Period?
    /// Our heading over it; empty where there is none.
    let group: SpokenPeriod
    let hasGroup: Bool
    /// What it alone is called.
    let whole: Set<FoldedName>
    let all: Set<FoldedName>
  }

  private let columns: [Column]

  init(_ grid: CellGrid) {
    columns = grid.columns.map { column in
      let all = Set(column.names.map { FoldedName($0) }.filter { !$0.isEmpty })
      let label = column.label.map { FoldedName($0) }
      return Column(
        period: column.key.period, group: SpokenPeriod(column.group ?? ""), hasGroup: column.group != nil,
        whole: column.group == nil ? all : all.filter { $0 != label }, all: all)
    }
  }

  /// The places of the columns that the heading may mean, in our order; more than one when nothing tells them apart.
  /// - Parameter groups: what stands over it, the nearest first.
  func places(of heading: String, under groups: [String]) -> [Int] {
    let texts = Set([heading, HeadingText(heading).name])
    let called = Self.folded(texts)
    guard !called.isEmpty else { return [] }
    let joined = groups.flatMap { group in
      Set([group, HeadingText(group).name]).flatMap { over in
        texts.flatMap { ["\(over) \($0)", "\($0) \(over)"] }
      }
    }
    let over = groups.map { SpokenPeriod($0) }
    let own = SpokenPeriod(heading)
    return first(of: [
      named(Self.folded(joined)) { $0.whole }, named(called) { $0.whole }.filter { fits($0, over, own) },
      narrowed(named(called) { $0.all }.filter { fits($0, over, own) }, over),
    ])
  }

  private func first(of found: [[Int]]) -> [Int] { found.first { !$0.isEmpty } ?? [] }

  private static func folded(_ texts: some Sequence<String>) -> Set<FoldedName> {
    Set(texts.map { FoldedName($0) }.filter { !$0.isEmpty })
  }

  private func named(_ wanted: Set<FoldedName>, _ names: (Column) -> Set<FoldedName>) -> [Int] {
    columns.indices.filter { !names(columns[$0]).isDisjoint(with: wanted) }
  }

  /// False where what stands over the heading is about another year or part of a year: the nearest that says one decides, and the heading
  /// itself before all.
  private func fits(_ place: Int, _ over: [SpokenPeriod], _ own: SpokenPeriod) -> Bool {
    guard let period = columns[place].period else { return true }
    let years = own.years.isEmpty ? over.first { !$0.years.isEmpty }?.years : nil
    let end = own.end == nil ? over.lazy.compactMap(\.end).first : nil
    return years.map { $0.contains(period.year) } ?? true
      && end.map { $0 == SpokenPeriod.End(period) } ?? true
  }

  /// Those whose own group is named above, where any is.
  private func narrowed(_ places: [Int], _ over: [SpokenPeriod]) -> [Int] {
    let under = places.filter { place in
      let own = columns[place]
      return own.hasGroup && over.contains { own.group.words.isSubset(of: $0.words) || own.isNamed(by: $0) }
    }
    return under.isEmpty ? places : under
  }
}

extension ColumnSearch.Column {
  /// Whether a text over the heading says the part of the year that the column is about.
  fileprivate func isNamed(by group: SpokenPeriod) -> Bool {
    guard let period, let end = group.end else { return false }
    return end == SpokenPeriod.End(period)
  }
}

/// What a heading says of when it is about: `Januari–augusti 2019`.
struct SpokenPeriod: Hashable {
  /// What a period runs to.
  enum End: Hashable {
    case year
    case month(Int)

    init(_ period: Period) { self = period.month.map { .month($0) } ?? .year }
  }

  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
  ]

  let words: Set<Substring>
  let years: Set<Int>
  /// The last month that is named; nil when no part of a year is.
  let end: End?

  init(_ text: String) {
    let folded = FoldedName(text)
    words = folded.words
    let all = folded.text.split(separator: " ")
    years = Set(all.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter { (1900..<2100).contains($0) })
    let month = all.last { Self.month($0) != nil }.flatMap(Self.month)
    end = month.map { .month($0) } ?? (all.contains { $0 == "helar" } ? .year : nil)
  }

  /// 1…12 by the whole name or its first three letters.
  private static func month(_ word: Substring) -> Int? {
    months.firstIndex { $0 == word || word.utf8.count == 3 && $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
