import FollowUp

/// Where the rows and columns of a block's values go.
struct BlockPlacing {
  /// The row of the grid for each row of values; nil for one that goes nowhere. A place beyond the grid is kept, to be told.
  private(set) var rows: [Int?]
  private(set) var columns: [Int?]
  private(set) var problems: [ImportProblem] = []

  /// - Parameters:
  ///   - labels: the names of the rows, or nothing when the block has none.
  ///   - headings: the names of the columns, likewise.
  init(
    labels: [String]?, headings: [String]?, size: (rows: Int, columns: Int),
    at anchor: (row: Int, column: Int),
    in grid: CellGrid
  ) {
    rows = (0..<size.rows).map { anchor.row + $0 }
    columns = (0..<size.columns).map { anchor.column + $0 }
    if let labels { placeRows(labels, from: anchor.row, grid) }
    if let headings { placeColumns(headings, from: anchor.column, grid) }
  }

  private mutating func placeRows(_ labels: [String], from first: Int, _ grid: CellGrid) {
    let index = NameIndex(grid.rows.map { ($0.id, $0.label) })
    let found = Self.inOrder(labels, from: first) { index.places(of: $0, by: [.label, .id]) }
    guard Self.isEnough(found, labels) else {
      return tell("Radernas namn är andra än tabellens: raderna är tagna i ordning från den valda rutan.")
    }
    if found != rows { tell("Raderna är tagna efter sina namn.") }
    rows = found
  }

  private mutating func placeColumns(_ headings: [String], from first: Int, _ grid: CellGrid) {
    let names = grid.columns.map { Set($0.names.map { FoldedName($0) }) }
    let found = Self.inOrder(headings, from: first) { heading in
      let called = [FoldedName(heading), FoldedName(HeadingText(heading).name)]
      return called.lazy.map { name in names.indices.filter { names[$0].contains(name) } }
        .first { !$0.isEmpty } ?? []
    }
    guard Self.isEnough(found, headings) else {
      return tell("Rubrikerna är andra än tabellens: kolumnerna är tagna i ordning från den valda rutan.")
    }
    if found != columns { tell("Kolumnerna är tagna efter sina rubriker.") }
    columns = found
  }

  private mutating func tell(_ sentence: String) { problems.append(ImportProblem(.note, sentence)) }

  /// At least half of the names are known.
  private static func isEnough(_ found: [Int?], _ names: [String]) -> Bool {
    found.count { $0 != nil } * 2 >= max(1, names.count { !$0.isEmpty })
  }

  /// A name that several are called by is the next of them, from the chosen cell on; none comes twice.
  private static func inOrder(
    _ names: [String], from first: Int, _ places: (String) -> [Int]
  ) -> [Int?] {
    var used: Set<Int> = []
    var last = first - 1
    return names.map { name in
      let free = name.isEmpty ? [] : places(name).filter { !used.contains($0) }
      guard let place = free.first(where: { $0 > last }) ?? free.first else { return nil }
      used.insert(place)
      last = place
      return place
    }
  }
}
