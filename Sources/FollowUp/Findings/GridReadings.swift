/// Reads every computed cell of a table once.
struct GridReadings {
  private enum State { case waiting, started, done }

  private let grid: TableGrid
  private var states: [State]
  private(set) var readings: [CellReading?]

  init(_ grid: TableGrid) {
    self.grid = grid
    states = Array(repeating: .waiting, count: grid.values.count)
    readings = Array(repeating: nil, count: grid.values.count)
    let deviations = grid.table.columns.indices.filter(grid.isDeviation)
    for row in grid.table.rows.indices {
      for column in grid.terms[row].isEmpty ? deviations : Array(grid.pairs.indices) { _ = read(row, column) }
    }
  }

  /// Nil also for a cell that is, at last, computed from itself.
  private mutating func read(_ row: Int, _ column: Int) -> CellReading? {
    guard grid.isComputed(row, column) else { return grid.typed(row, column) }
    let index = grid.index(row, column)
    switch states[index] {
    case .done: return readings[index]
    case .started: return nil
    case .waiting: break
    }
    states[index] = .started
    readings[index] = published(row, column)
    states[index] = .done
    return readings[index]
  }

  private mutating func published(_ row: Int, _ column: Int) -> CellReading? {
    let grid = grid
    let computed = grid.computed(row, column) { read($0, $1) }
    guard let printed = grid.control(row, column) else { return computed }
    let own = grid.interval(printed, row, column)
    guard let computed else { return CellReading(value: printed, interval: own) }
    if grid.agreement(of: printed, with: computed, row, column) == .broken { return computed }
    let room = computed.interval - Interval(exactly: computed.value)
    return CellReading(value: printed, interval: own + room)
  }
}
