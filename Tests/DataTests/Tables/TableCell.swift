import FollowUp

/// A cell of a table looked up by the text of its address, with all that says how it is read.
struct TableCell {
  let plan: Plan
  let address: FigureAddress
  let table: FigureTable
  let row: TableRow
  let column: TableColumn

  /// Nil when there is no such year, table, row or column.
  init?(_ text: String, in plans: HuddingePlans) {
    guard let address = FigureAddress(text), let plan = plans.plan(of: address), address.path.count == 3,
      let table = plan.tables(of: address.register).first(where: { $0.id == address.path[0] }),
      let row = table.row(address.path[1]),
      let column = table.column(ColumnKey(field: address.path[2], period: address.period))
    else { return nil }
    self.plan = plan
    self.address = address
    self.table = table
    self.row = row
    self.column = column
  }

  var key: FigureTable.CellKey { FigureTable.CellKey(row: row.id, column: column.key) }

  /// What the document prints: the typed figure, or the control beside a computed one.
  var figure: Figure? { table.isComputed(key) ? table.controls[key] : table.cells[key] }

  var unit: MeasureUnit { row.unit ?? table.unit }

  func printedSign(_ number: ExactDecimal) -> ExactDecimal {
    table.signs.flipped(number, kind: row.kind, meaning: column.meaning)
  }

  /// True when the plan gives the typed figure, or some computed one, at the address.
  var isReadByAddress: Bool {
    guard let value = try? plan.value(at: address), case .figure(let read) = value else { return false }
    return table.isComputed(key) || read == table.cells[key]
  }
}

extension Plan {
  /// The tables of a register; none for goals and risks.
  fileprivate func tables(of register: FigureAddress.Register) -> [FigureTable] {
    switch register {
    case .money: money
    case .actions: actions.tables
    case .statistics: statistics
    case .goals, .risks, .plan, .settings: []
    }
  }
}
