import Exchange
import FollowUp

/// The figures around the focus, as they stand on the screen: what a block is put on, and copied from.
struct PasteGround {
  let grid: CellGrid
  /// The focused cell's place in the grid.
  let row: Int
  let column: Int

  /// Nil when the address is no figure of a table or an indicator.
  /// - Parameters:
  ///   - lines: the addresses of the cells on the screen, row by row; nil where there is none.
  ///   - unit: the unit money is shown in, when it is not the table's.
  init?(
    _ address: FigureAddress, among lines: [[FigureAddress?]], of plan: Plan, shownIn unit: MeasureUnit?
  ) {
    guard let (whole, own) = Self.whole(address, lines, plan, unit) else { return nil }
    let shown = ShownPlaces(lines) { Self.place($0, besides: address) }
    let isShown = shown.rows.contains(own.row) && shown.columns.contains(own.column)
    let grid = isShown ? whole.showing(rows: shown.rows, columns: shown.columns) : whole
    guard let row = grid.rowIndex(own.row), let column = grid.columnIndex(own.column) else { return nil }
    (self.grid, self.row, self.column) = (grid, row, column)
  }

  private typealias Place = (row: EntityID, column: ColumnKey)

  /// All figures of the same table, or the columns on the screen of every indicator.
  private static func whole(
    _ address: FigureAddress, _ lines: [[FigureAddress?]], _ plan: Plan, _ unit: MeasureUnit?
  ) -> (CellGrid, Place)? {
    guard let own = place(address, besides: address) else { return nil }
    if address.register == .goals {
      let shown = ShownPlaces(lines) { place($0, besides: address) }
      let keys = shown.columns.contains(own.column) ? shown.columns : [own.column]
      return (CellGrid(indicators: plan.goals.indicators.map(\.id), columns: keys, of: plan), own)
    }
    return CellGrid(address.path[0], in: address.register, of: plan, shownIn: unit).map { ($0, own) }
  }

  /// The row and column of an address in the same table as another; nil for any other.
  private static func place(_ address: FigureAddress, besides other: FigureAddress) -> Place? {
    guard address.register == other.register, let field = address.path.last else { return nil }
    let key = ColumnKey(field: field, period: address.period)
    switch (address.register, address.path.count) {
    case (.goals, 2) where address.period != nil: return (address.path[0], key)
    case (.money, 3), (.actions, 3), (.statistics, 3):
      return address.path[0] == other.path[0] ? (address.path[1], key) : nil
    default: return nil
    }
  }
}

/// The rows and columns that addresses on a screen are in, each once and in the order they stand.
private struct ShownPlaces {
  private(set) var rows: [EntityID] = []
  private(set) var columns: [ColumnKey] = []

  init(_ lines: [[FigureAddress?]], _ place: (FigureAddress) -> (row: EntityID, column: ColumnKey)?) {
    let placed = lines.map { line in line.map { $0.flatMap(place) } }
    for line in placed { add(line) }
    for index in 0..<(placed.map(\.count).max() ?? 0) {
      for line in placed where line.indices.contains(index) { add(line[index]?.column) }
    }
  }

  private mutating func add(_ line: [(row: EntityID, column: ColumnKey)?]) {
    guard let row = line.lazy.compactMap(\.self).first?.row, !rows.contains(row) else { return }
    rows.append(row)
  }

  private mutating func add(_ column: ColumnKey?) {
    guard let column, !columns.contains(column) else { return }
    columns.append(column)
  }
}
