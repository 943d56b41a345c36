import FollowUp

/// The figures of a grid, one by one.
extension CellGrid {
  /// The figure at a row and a column, both from 0; nil outside the grid.
  package func slot(_ row: Int, _ column: Int) -> CellSlot? {
    guard rows.indices.contains(row), columns.indices.contains(column) else { return nil }
    let (down, across) = (sourceRows[row], sourceColumns[column])
    switch source {
    case .table(let register, let table):
      return slot(table, register, table.rows[down], table.columns[across])
    case .indicators(let indicators): return slot(indicators[down], columns[column].key)
    }
  }

  private func slot(
    _ table: FigureTable, _ register: FigureAddress.Register, _ row: TableRow, _ column: TableColumn
  ) -> CellSlot {
    let cell = FigureTable.CellKey(row: row.id, column: column.key)
    let address = plan.address(register, [table.id, row.id, column.key.field], column.key.period)
    let unit = table.unit(of: cell)
    let heading = [column.group, column.label].compactMap { $0 }.joined(separator: " ")
    let isComputed = table.isComputed(cell)
    let figure = table.figure(cell) ?? .empty
    return CellSlot(
      address: address, label: "\(row.label) · \(heading)", before: isComputed ? figure.shortest : figure,
      taking: taking(table, row, column), unit: unit.isMoney ? shownUnit ?? unit : unit,
      refusal: isComputed ? .computed : decided(address))
  }

  private func taking(_ table: FigureTable, _ row: TableRow, _ column: TableColumn) -> CellSlot.Taking {
    switch column.meaning {
    case .text: .words
    case .milestone, .target: .target
    case .variance: .number(isNegated: false)
    case .closing, .budget, .forecast, .actual, .amount, .applied, .received, .effect, .realised, .outcome:
      .number(isNegated: table.signs.negated.contains(row.kind))
    }
  }

  private func slot(_ indicator: Indicator, _ key: ColumnKey) -> CellSlot? {
    guard let name = ObservationName(key) else { return nil }
    let observation = indicator.observations.first {
      $0.field == key.field.description && $0.period == name.period
    }
    let address = plan.address(.goals, [indicator.id, key.field], name.period)
    let figure = observation?.figure ?? .empty
    let taking: CellSlot.Taking =
      switch name.role {
      case .outcome, .forecast: .number(isNegated: false)
      case .milestone, .target: .target
      }
    return CellSlot(
      address: address, label: "\(indicator.name) · \(name.title)", before: figure, taking: taking,
      unit: figure.unit ?? indicator.unit, refusal: decided(address))
  }

  private func decided(_ address: FigureAddress) -> CellSlot.Refusal? {
    plan.decidedPoint(covering: address).map { .decided($0.name) }
  }
}

extension Figure {
  /// A computed number without the zeros that its terms' precision gives it.
  var shortest: Figure {
    guard let number else { return self }
    var figure = self
    figure.content = .number(number.withoutTrailingZeros)
    return figure
  }
}
