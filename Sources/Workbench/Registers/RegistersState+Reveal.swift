package import FollowUp

extension RegistersState {
  /// Moves the focus to an address: the cell that edits it, else the row of the thing, else the line of the details; false,
  /// and unchanged, when no tab has it.
  package mutating func reveal(_ address: FigureAddress, in context: PaneContext) -> Bool {
    guard address.isShown(with: context.plan) else { return false }
    let tabs = RegisterSheets.tabs(of: pane, in: context)
    let shown = tabs.filter { $0.id == tab } + tabs.filter { $0.id != tab }
    let sheets = shown.map { ($0, $0.sheet()) }
    for search in SheetSearch.allCases {
      for (tab, sheet) in sheets {
        guard let found = search.place(of: address, in: tab, sheet, context) else { continue }
        reveal(found, tab, sheet)
        return true
      }
    }
    return false
  }

  /// Moves the focus to a row by its tab and id; false when there is none.
  package mutating func reveal(row id: String, tab: String, in context: PaneContext) -> Bool {
    guard let tab = RegisterSheets.tabs(of: pane, in: context).first(where: { $0.id == tab }) else {
      return false
    }
    let sheet = tab.sheet()
    guard let row = sheet.rows.firstIndex(where: { $0.id == id }) else { return false }
    reveal(SheetFinding(row: row, column: nil, line: nil), tab, sheet)
    return true
  }

  /// Shows all rows when the filter hides the one found, and unfolds what it is in.
  private mutating func reveal(_ found: SheetFinding, _ tab: SheetTab, _ sheet: Sheet) {
    self.tab = tab.id
    var place = place(in: tab)
    let row = sheet.rows[found.row]
    place.row = row.id
    if pane == .checks { place.order = sheet.rows.map(\.id) }
    place.column = found.column ?? place.column
    place.line = found.line
    if let filter = place.filter, !row.tags.contains(filter) { place.filter = nil }
    place.folded.subtract(sheet.above(found.row))
    places[tab.id] = place
  }
}

/// Where something stands in a sheet.
struct SheetFinding {
  /// Index in the sheet's rows.
  let row: Int
  let column: Int?
  /// Index in the lines of the row's details.
  let line: Int?
}

/// Ways to find an address in a sheet, the most exact first.
enum SheetSearch: CaseIterable {
  case cell, thing, details

  func place(
    of address: FigureAddress, in tab: SheetTab, _ sheet: Sheet, _ context: PaneContext
  ) -> SheetFinding? {
    for (index, row) in sheet.rows.enumerated() {
      if let found = place(of: address, in: row, at: index, tab, sheet, context) { return found }
    }
    return nil
  }

  private func place(
    of address: FigureAddress, in row: SheetRow, at index: Int, _ tab: SheetTab, _ sheet: Sheet,
    _ context: PaneContext
  ) -> SheetFinding? {
    switch self {
    case .cell:
      let column = row.cells.firstIndex { $0.focus?.address == address }
      return column.map { SheetFinding(row: index, column: $0, line: nil) }
    case .thing:
      return row.thing == address ? SheetFinding(row: index, column: nil, line: nil) : nil
    case .details:
      guard row.thing.map({ address.path.starts(with: $0.path) }) ?? true else { return nil }
      let lines = tab.details(of: row, in: sheet, context).lines
      let line = lines.firstIndex { $0.focus?.address == address }
      return line.map { SheetFinding(row: index, column: nil, line: $0) }
    }
  }
}

extension Sheet {
  /// The ids of the rows that a row belongs to.
  fileprivate func above(_ index: Int) -> Set<String> {
    var depth = rows[index].depth
    var found: Set<String> = []
    for row in rows[..<index].reversed() where row.depth < depth {
      found.insert(row.id)
      depth = row.depth
    }
    return found
  }
}

extension FigureAddress {
  /// Whether it is of the year, or of the settings that hold for every year.
  func isShown(with plan: Plan) -> Bool { register == .settings || plan.owns(self) }
}
