import FollowUp

/// Where the rows and columns of a block's values go.
struct BlockPlacing {
  /// The row of the grid for each row of values; nil for one that goes nowhere. A place beyond the grid is kept, to be told.
  private(set) var rows: [Int?]
  private(set) var columns: [Int?]
  private(set) var problems: [ImportProblem] = []

  /// - Parameters:
  ///   - labels: the names of the rows, or nothing when the block has none.
  ///   - heading: what stands over the columns, likewise; with as many columns before the values as are `skipped`.
  init(
    labels: [String]?, heading: FileHeading?, skipped: Int, size: (rows: Int, columns: Int),
    at anchor: (row: Int, column: Int),
    in grid: CellGrid
  ) {
    rows = (0..<size.rows).map { anchor.row + $0 }
    columns = (0..<size.columns).map { anchor.column + $0 }
    if let labels { placeRows(labels, from: anchor.row, grid) }
    if let heading { placeColumns(heading, skipped: skipped, from: anchor.column, grid) }
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

  /// By name; several of one name by where the block is put, or in order when all of them are there. Else it is asked.
  private mutating func placeColumns(_ heading: FileHeading, skipped: Int, from first: Int, _ grid: CellGrid)
  {
    let search = ColumnSearch(grid)
    let fields = columns.indices.map { $0 + skipped }
    let names = fields.map { heading.names.indices.contains($0) ? heading.names[$0] : "" }
    let meant = zip(fields, names).map { search.places(of: $1, under: heading.groups(over: $0)) }
    guard Self.isEnough(meant.map(\.first), names) else {
      return tell("Rubrikerna är andra än tabellens: kolumnerna är tagna i ordning från den valda rutan.")
    }
    let inOrder = Self.complete(meant)
    var used: Set<Int> = []
    let found = meant.enumerated().map { index, places -> Int? in
      if places.count > 1, !places.contains(first + index), inOrder[index] == nil {
        ask(heading.told(fields[index]), places.map { Quoted.text(grid.columns[$0].names[0]) })
      }
      let place =
        places.count == 1 ? places[0] : places.contains(first + index) ? first + index : inOrder[index]
      return place.flatMap { used.insert($0).inserted ? $0 : nil }
    }
    if found != columns { tell("Kolumnerna är tagna efter sina rubriker.") }
    columns = found
  }

  /// Where each name stands as many times in the block as with us, and in our order, each is the next of them.
  private static func complete(_ meant: [[Int]]) -> [Int: Int] {
    var seen: [[Int]: Int] = [:]
    var order: [Int: Int] = [:]
    var last = -1
    for (index, places) in meant.enumerated() where !places.isEmpty {
      let turn = seen[places, default: 0]
      guard turn < places.count, places[turn] > last else { return [:] }
      (last, seen[places], order[index]) = (places[turn], turn + 1, places[turn])
    }
    return seen.allSatisfy { $0.key.count == $0.value } ? order : [:]
  }

  private mutating func ask(_ heading: String, _ names: [String]) {
    problems.append(
      ImportProblem(
        .stops,
        "rubriken \(heading) passar både \(names.joined(separator: " och ")): ställ dig i den kolumn den ska till, "
          + "eller klistra in utan rubriker"))
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
