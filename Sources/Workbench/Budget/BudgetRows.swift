import FollowUp

/// The rows of a table in the order and choice they are shown: headings, items, totals, eget kapital.
struct BudgetRows: Hashable, Sendable {
  let sheet: BudgetSheet
  let columns: [BudgetColumn]
  /// Nil: as in the document.
  let sequence: [EntityID]?
  let filter: BudgetState.Filter
  /// The row with the focus: stays whatever the filter, so that it is there while its figure is typed.
  let kept: EntityID?

  private var table: FigureTable { sheet.table }
  private var pair: TableColumn.Variance? { BudgetColumns.mainPair(columns) }

  func rows() -> [BudgetRow] {
    let shownIDs = shownIDs()
    let kept = ordered().filter { shownIDs.contains($0.id) }
    var section: String?
    var result: [BudgetRow] = []
    for row in kept {
      if sequence == nil, let name = row.section, name != section { result.append(heading(name)) }
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
      deviation: pair.flatMap { sheet.variance(row, $0) }?.approximation)
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
    let rows = table.rows.filter { $0.kind != .equity } + table.rows.filter { $0.kind == .equity }
    guard let sequence else { return rows }
    let places = Dictionary(zip(sequence, sequence.indices), uniquingKeysWith: { first, _ in first })
    let keyed = rows.enumerated().map { (row: $1, place: places[$1.id] ?? sequence.count + $0) }
    return keyed.sorted { $0.place < $1.place }.map(\.row)
  }

  /// The ids of all rows, the worst deviation first, totals and eget kapital last; nil without a deviation.
  func worstFirst() -> [EntityID]? {
    guard let pair else { return nil }
    let items = table.rows.filter { kind($0) == .item }
    let others = table.rows.filter { kind($0) == .total } + table.rows.filter { kind($0) == .equity }
    let ids = Set(items.map(\.id))
    let families = Dictionary(grouping: items) { $0.parent.flatMap { ids.contains($0) ? $0 : nil } }
    return (worstFirst(families, below: nil, pair, depth: 0) + others).map(\.id)
  }

  /// Siblings by deviation, each followed by its parts; without a deviation last, as in the document.
  private func worstFirst(
    _ families: [EntityID?: [TableRow]], below parent: EntityID?, _ pair: TableColumn.Variance, depth: Int
  ) -> [TableRow] {
    guard depth <= table.rows.count, let siblings = families[parent] else { return [] }
    let keyed = siblings.enumerated().map {
      (row: $0.element, place: $0.offset, variance: sheet.variance($0.element, pair))
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
    return Set((matching + above + totals).map(\.id) + [kept].compactMap { $0 })
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
    return sheet.exceeds(row, pair)
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
