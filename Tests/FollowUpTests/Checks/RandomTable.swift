import FollowUp
import Testing

/// A report as somebody publishes it: exact random amounts in kronor, rounded to the table's unit for print. Revenue and cost with subtotals,
/// a net cost, and deviations. Each printed total is the exact one rounded, or the sum of what is printed under it, at random.
struct RandomTable {
  private(set) var table: FigureTable
  private var random: SeededRandom
  private var exact: [FigureTable.CellKey: ExactDecimal] = [:]
  private let step: Int

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    let (unit, decimals): (MeasureUnit, Int) =
      [(.millions, 1), (.thousands, 0), (.millions, 2), (.kronor, 0), (.thousands, 1)]
      .randomElement(using: &random) ?? (.thousands, 0)
    step = unit.exponent - decimals
    table = FigureTable(
      id: id("table"), kind: .incomeStatement, title: "Resultaträkning", unit: unit, decimals: decimals)
    table.columns = Self.columns
    if Bool.random(using: &random) { table.signs = SignConvention(negated: [.cost, .net]) }
    let revenue = addGroup("r", .revenue)
    let cost = addGroup("c", .cost)
    table.rows.append(
      TableRow(
        id: id("net"), label: "Nettokostnad", kind: .net,
        terms: [.init(row: cost), .init(row: revenue, isSubtracted: true)]))
    fill()
  }

  private static let columns: [TableColumn] = [
    TableColumn(key: column("budget@2025"), meaning: .budget, label: "Budget"),
    TableColumn(key: column("forecast@2025"), meaning: .forecast, label: "Prognos"),
    TableColumn(
      key: column("variance@2025"), meaning: .variance, label: "Avvikelse",
      variance: .init(budget: column("budget@2025"), against: column("forecast@2025"))),
  ]

  /// Rows with a total, some of them under a subtotal; the id of the total.
  private mutating func addGroup(_ name: String, _ kind: TableRow.Kind) -> EntityID {
    var terms: [TableRow.Term] = []
    for place in 0..<Int.random(in: 1...4, using: &random) {
      guard Bool.random(using: &random) else {
        terms.append(.init(row: addLeaf("\(name)\(place)", kind)))
        continue
      }
      let parts = (0..<Int.random(in: 1...5, using: &random)).map { addLeaf("\(name)\(place)-\($0)", kind) }
      let subtotal = id("\(name)\(place)-sum")
      table.rows.append(
        TableRow(id: subtotal, label: subtotal.description, kind: kind, terms: parts.map { .init(row: $0) }))
      terms.append(.init(row: subtotal))
    }
    let total = id("\(name)-total")
    table.rows.append(TableRow(id: total, label: total.description, kind: kind, terms: terms))
    return total
  }

  private mutating func addLeaf(_ name: String, _ kind: TableRow.Kind) -> EntityID {
    table.rows.append(TableRow(id: id(name), label: name, kind: kind))
    return id(name)
  }

  private mutating func fill() {
    for column in table.columns where column.variance == nil {
      for row in table.rows where !row.isComputed {
        // Mostly costs and revenues, now and then something that is paid back.
        let amount = Int.random(in: 0..<9, using: &random) == 0 ? -50_000_000...0 : 0...900_000_000
        let key = FigureTable.CellKey(row: row.id, column: column.key)
        exact[key] = ExactDecimal(Int.random(in: amount, using: &random))
        table.cells[key] = exact[key].map { Figure(.number($0.rounded(to: step))) }
      }
    }
    for row in table.rows {
      for column in table.columns { printTotal(row, column) }
    }
  }

  private mutating func printTotal(_ row: TableRow, _ column: TableColumn) {
    let key = FigureTable.CellKey(row: row.id, column: column.key)
    guard table.isComputed(key) else { return }
    let isExact = Bool.random(using: &random)
    let total = sum(row, column) { isExact ? exact[$0] : printed($0) }
    exact[key] = sum(row, column) { exact[$0] }
    table.controls[key] = total.map { Figure(.number($0.rounded(to: step))) }
  }

  private func sum(_ row: TableRow, _ column: TableColumn, _ value: (FigureTable.CellKey) -> ExactDecimal?)
    -> ExactDecimal?
  {
    if let pair = column.variance {
      guard let budget = value(.init(row: row.id, column: pair.budget)),
        let actual = value(.init(row: row.id, column: pair.against))
      else { return nil }
      return Variance.of(row.kind, budget: budget, actual: actual)
    }
    return row.terms.compactMap { term -> ExactDecimal? in
      value(FigureTable.CellKey(row: term.row, column: column.key)).map { term.isSubtracted ? -$0 : $0 }
    }.reduce(ExactDecimal.zero, +)
  }

  private func printed(_ key: FigureTable.CellKey) -> ExactDecimal? {
    (table.controls[key] ?? table.cells[key])?.number
  }

  /// The table with one printed figure moved by more than all rounding in the table can.
  mutating func disturbed() -> (table: FigureTable, cell: FigureTable.CellKey)? {
    let keys = (Array(table.cells.keys) + table.controls.keys).sorted { "\($0)" < "\($1)" }
    guard let key = keys.randomElement(using: &random), let number = printed(key) else { return nil }
    let rows = table.rows.count + 1
    let units = Int.random(in: rows...(rows * 50), using: &random) * (Bool.random(using: &random) ? 1 : -1)
    let moved = Figure(.number(number + ExactDecimal(coefficient: Int128(units), exponent: step)))
    var changed = table
    if changed.controls[key] != nil { changed.controls[key] = moved } else { changed.cells[key] = moved }
    return (changed, key)
  }
}
