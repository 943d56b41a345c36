import FollowUp

/// The figures of a pane as one walks them: its rows and columns as they are shown.
struct CellWalk {
  struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// A figure that people type.
  struct Cell {
    let address: FigureAddress
    /// Whether somebody misses it while it is empty: eget kapital stands in one column only, and an old year's outcome is history.
    let isAsked: Bool
  }

  /// Which way one goes on.
  enum Way: Hashable {
    /// Down the column, then down the next.
    case down, up
    /// Along the row, then along the one below.
    case across, back
  }

  /// What is walked: the table or the list, by name.
  let list: String
  let rows: Int
  let columns: Int
  let here: Place
  /// What a row is remembered by; nil for a heading.
  let rowID: (Int) -> String?
  /// Nil where nothing is typed: a heading, words, what is computed.
  let cell: (Place) -> Cell?
  /// How the cell is edited, or why not.
  let focus: (Place) -> Focus?

  /// The next place from here, in that order, that is wanted; nil when there is none further on.
  func next(_ way: Way, where isWanted: (Cell) -> Bool) -> Place? {
    let all = places(in: way)
    guard let index = all.firstIndex(of: here) else { return nil }
    return all[(index + 1)...].first { cell($0).map(isWanted) ?? false }
  }

  /// The wanted cells of the whole, column by column.
  func cells(where isWanted: (Cell) -> Bool = { _ in true }) -> [Cell] {
    places(in: .down).compactMap(cell).filter(isWanted)
  }

  /// The cells between here and another place, both left out.
  func cells(before place: Place, _ way: Way) -> [Cell] {
    let all = places(in: way)
    guard let from = all.firstIndex(of: here), let to = all.firstIndex(of: place), from < to else {
      return []
    }
    return all[(from + 1)..<to].compactMap(cell)
  }

  /// The nearest cell above in the same column that is wanted.
  func above(where isWanted: (Cell) -> Bool) -> Place? {
    (0..<max(0, here.row)).reversed().map { Place(row: $0, column: here.column) }
      .first { cell($0).map(isWanted) ?? false }
  }

  private func places(in way: Way) -> [Place] {
    switch way {
    case .down: (0..<columns).flatMap { column in (0..<rows).map { Place(row: $0, column: column) } }
    case .across: (0..<rows).flatMap { row in (0..<columns).map { Place(row: row, column: $0) } }
    case .up: places(in: .down).reversed()
    case .back: places(in: .across).reversed()
    }
  }
}
