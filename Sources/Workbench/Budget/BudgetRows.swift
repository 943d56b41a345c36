import FollowUp

/// The rows of a table in the order and choice they are shown: headings, items, totals, eget kapital.
struct BudgetRows {
  let sheet: BudgetSheet
  let columns: [BudgetColumn]
  let order: BudgetState.Order
  let filter: BudgetState.Filter

  private var table: FigureTable { sheet.table }
  private var pair: TableColumn.Variance? { BudgetColumns.mainPair(columns) }

  func rows() -> [BudgetRow] {
    let shownIDs = shownIDs()
    let kept = ordered().filter { shownIDs.contains($0.id) }
    var section: String?
    var result: [BudgetRow] = []
    for row in kept {
      if order == .document, let name = row.section, name != section { result.append(heading(name)) }
      section = row.section ?? section
      result.append(shown(row))
    }
    return result
  }

  private func heading(_ name: String) -> BudgetRow {
    BudgetRow(id: nil, kind: .heading, label: name, depth: 0, cells: [], deviation: nil)
  }

  private func shown(_ row: TableRow) -> BudgetRow {
    BudgetRow(
      id: row.id, kind: kind(row), label: row.label, depth: depth(row),
      cells: columns.map { sheet.cell(row, $0) },
      deviation: pair.flatMap { sheet.variance(row.id, $0) }?.approximation)
  }

  /// A computed row that is whole above its own parts is an item; other computed rows are totals.
  private func kind(_ row: TableRow) -> BudgetRow.Kind {
    if row.kind == .equity { return .equity }
    return row.isComputed && !table.rows.contains { $0.parent == row.id } ? .total : .item
  }

  private func depth(_ row: TableRow) -> Int {
    var depth = 0
    var above = row.parent
    while let id = above, depth < table.rows.count {
      depth += 1
      above = table.row(id)?.parent
    }
    return min(depth, 4)
  }
}

/// The order.
extension BudgetRows {
  private func ordered() -> [TableRow] {
    let equity = table.rows.filter { $0.kind == .equity }
    let others = table.rows.filter { $0.kind != .equity }
    guard order == .deviation, let pair else { return others + equity }
    let totals = others.filter { kind($0) == .total }
    let items = others.filter { kind($0) == .item }
    let ids = Set(items.map(\.id))
    let families = Dictionary(grouping: items) { $0.parent.flatMap { ids.contains($0) ? $0 : nil } }
    return worstFirst(families, below: nil, pair, depth: 0) + totals + equity
  }

  /// Siblings by deviation, each followed by its parts; without a deviation last, as in the document.
  private func worstFirst(
    _ families: [EntityID?: [TableRow]], below parent: EntityID?, _ pair: TableColumn.Variance, depth: Int
  ) -> [TableRow] {
    guard depth <= table.rows.count, let siblings = families[parent] else { return [] }
    let keyed = siblings.enumerated().map {
      (row: $0.element, place: $0.offset, variance: sheet.variance($0.element.id, pair))
    }
    let sorted = keyed.sorted { left, right in
      switch (left.variance, right.variance) {
      case (let one?, let other?): one == other ? left.place < right.place : one < other
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): left.place < right.place
      }
    }
    return sorted.flatMap { [$0.row] + worstFirst(families, below: $0.row.id, pair, depth: depth + 1) }
  }
}

/// The filter. Totals stay, and rows that a shown row is a part of.
extension BudgetRows {
  private func shownIDs() -> Set<EntityID> {
    guard filter != .all else { return Set(table.rows.map(\.id)) }
    let matching = table.rows.filter(matches)
    let above = matching.flatMap(ancestors)
    let totals = table.rows.filter { kind($0) == .total }
    return Set((matching + above + totals).map(\.id))
  }

  private func matches(_ row: TableRow) -> Bool {
    guard kind(row) != .total else { return false }
    switch filter {
    case .all: return true
    case .deviations: return columns.contains { exceeds(row, $0) }
    case .missing: return isMissing(row)
    }
  }

  private func exceeds(_ row: TableRow, _ column: BudgetColumn) -> Bool {
    guard case .percent(let pair) = column.source else { return false }
    return sheet.exceeds(row.id, pair)
  }

  /// Something to fill in. Eget kapital has one figure in one of the columns and is missing when it has none.
  private func isMissing(_ row: TableRow) -> Bool {
    let gaps = columns.compactMap { column -> Bool? in
      guard case .figure(let key) = column.source else { return nil }
      let cell = FigureTable.CellKey(row: row.id, column: key)
      return table.isComputed(cell) ? nil : isGap(table.cells[cell] ?? .empty)
    }
    return row.kind == .equity ? !gaps.isEmpty && !gaps.contains(false) : gaps.contains(true)
  }

  private func isGap(_ figure: Figure) -> Bool {
    guard case .missing(let reason) = figure.content else { return false }
    switch reason {
    case .empty, .notCalculated, .onlyInText: return true
    case .dash, .doubleDash: return false
    }
  }

  private func ancestors(_ row: TableRow) -> [TableRow] {
    var found: [TableRow] = []
    var above = row.parent
    while let id = above, found.count < table.rows.count, let parent = table.row(id) {
      found.append(parent)
      above = parent.parent
    }
    return found
  }
}
