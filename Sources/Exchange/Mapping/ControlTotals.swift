import FollowUp

/// The control totals of a file as it is read: one for each column and unit.
struct ControlTotals {
  /// What becomes of an amount.
  enum Fate {
    case applied, leftOut, skipped
  }

  struct Key: Hashable {
    let column: Int
    /// The base unit; nil where nobody knows it.
    let base: MeasureUnit?
  }

  private struct Cell: Hashable {
    let row: Int
    let column: Int
  }

  private let grid: CellGrid
  private var totals: [Key: ControlTotal] = [:]
  private var units: [Cell: MeasureUnit] = [:]
  /// The unit all rows of a column have; nil inside when they have several.
  private var common: [Int: MeasureUnit?] = [:]

  init(_ grid: CellGrid) { self.grid = grid }

  /// Counts an amount that was read.
  /// - Parameters:
  ///   - row: nil when it is none of ours.
  ///   - read: what the amount is in, as it was read; a bare number of anything but money is in the row's own unit.
  mutating func read(_ amount: ExactDecimal, _ row: Int?, _ column: Int, in read: MeasureUnit) -> Key {
    let unit = read.isMoney ? read : unit(row, column)
    let key = Key(column: column, base: unit?.base)
    let names = grid.columns[column]
    var total = totals[key] ?? ControlTotal(column: names.key, label: names.names[0], unit: unit)
    total.count += 1
    if key.base != nil { total.read += amount }
    totals[key] = total
    return key
  }

  mutating func put(_ amount: ExactDecimal, _ fate: Fate, _ key: Key) {
    guard key.base != nil else { return }
    switch fate {
    case .applied: totals[key]?.applied += amount
    case .leftOut: totals[key]?.leftOut += amount
    case .skipped: totals[key]?.skipped += amount
    }
  }

  /// In the order of our columns; what nobody knows the unit of last.
  var all: [ControlTotal] {
    totals.sorted { ($0.key.column, Self.order($0.key)) < ($1.key.column, Self.order($1.key)) }.map(\.value)
  }

  private static func order(_ key: Key) -> String { key.base?.rawValue ?? "\u{10FFFF}" }

  private mutating func unit(_ row: Int?, _ column: Int) -> MeasureUnit? {
    guard let row else { return commonUnit(column) }
    let place = Cell(row: row, column: column)
    if let known = units[place] { return known }
    let unit = grid.slot(row, column)?.unit
    units[place] = unit
    return unit
  }

  private mutating func commonUnit(_ column: Int) -> MeasureUnit? {
    if let known = common[column] { return known }
    let all = Set(grid.rows.indices.compactMap { grid.slot($0, column)?.unit })
    let only = all.count == 1 ? all.first : nil
    common[column] = .some(only)
    return only
  }
}
