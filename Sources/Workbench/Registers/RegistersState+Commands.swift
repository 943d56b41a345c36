extension RegistersState {
  /// A command of this pane; the sentence for the status line, empty when the focus says it best, nil when the command is not
  /// this pane's or the focused thing is to be edited.
  package mutating func perform(_ command: Command, in model: RegistersModel) -> String? {
    switch command {
    case .nextTable: changeTab(by: 1, in: model)
    case .previousTable: changeTab(by: -1, in: model)
    case .open: open(in: model)
    case .sort: nextOrder(in: model)
    case .filter: nextFilter(in: model)
    case .fold: foldHere(in: model)
    case .unfold: unfoldHere(in: model)
    case .foldAll: foldAll(in: model)
    default: nil
    }
  }

  private mutating func changeTab(by step: Int, in model: RegistersModel) -> String? {
    let count = model.tabs.count
    guard count > 1 else { return "\(model.pane.name) har bara en lista." }
    let next = model.tabs[(model.tabIndex + step + count) % count]
    tab = next.id
    if pane == .checks { stayOn(model.row, in: next) }
    return "\(next.title)."
  }

  /// The same things in another order: the focus stays on its own.
  private mutating func stayOn(_ row: SheetRow?, in tab: SheetTab) {
    let ids = tab.sheet().rows.map(\.id)
    guard let row, ids.contains(row.id) else { return }
    places[tab.id, default: SheetPlace()].row = row.id
    places[tab.id]?.order = ids
  }

  /// Into a folded heading, or to the details; nil when the focused thing is to be edited.
  private mutating func open(in model: RegistersModel) -> String? {
    if model.focus.isEditable || model.focusedLine != nil { return nil }
    guard let row = model.row else { return model.emptyText }
    if row.thing == nil, let isFolded = model.rows[model.focusedRow].isFolded {
      if isFolded { unfold(model.focusedRow, in: model) } else { fold(model.focusedRow, in: model) }
      return ""
    }
    return enterDetails(in: model) ? "" : "Här finns inget mer att se."
  }

  /// The document's order, then each column one would sort by.
  private mutating func nextOrder(in model: RegistersModel) -> String? {
    let columns = model.sheet.columns.indices.filter { model.sheet.columns[$0].order != nil }
    let next = model.sortedColumn.map { sorted in columns.first { $0 > sorted } } ?? columns.first
    change(in: model) { $0.ranking = next.map { SheetRanking(model.sheet, by: $0) } }
    guard let next else { return "Raderna står som i dokumentet." }
    return "Raderna står efter ”\(model.sheet.columns[next].fullTitle)”."
  }

  private mutating func nextFilter(in model: RegistersModel) -> String? {
    let filters = model.sheet.filters
    guard !filters.isEmpty else { return "Den här listan visas alltid hel." }
    let next = model.filter.map { on in filters.drop { $0 != on }.dropFirst().first } ?? filters.first
    change(in: model) { $0.filter = next?.tag }
    guard let next else { return "Alla rader visas." }
    let items = model.sheet.rows.filter { $0.kind == .item }
    return "Visar \(next.name): \(items.count { $0.tags.contains(next.tag) }) av \(items.count)."
  }

  /// On a row without anything below it, what it belongs to is folded.
  private mutating func foldHere(in model: RegistersModel) -> String? {
    guard let index = model.foldable else { return "Här finns inget att fälla ihop." }
    if model.rows[index].isFolded == true { return "Raden är redan hopfälld." }
    fold(index, in: model)
    return ""
  }

  private mutating func unfoldHere(in model: RegistersModel) -> String? {
    guard model.rows.indices.contains(model.focusedRow), model.rows[model.focusedRow].isFolded == true else {
      return "Här finns inget att fälla ut."
    }
    unfold(model.focusedRow, in: model)
    return ""
  }

  private mutating func foldAll(in model: RegistersModel) -> String? {
    if !model.place.folded.isEmpty {
      change(in: model) { $0.folded = [] }
      return "Allt är utfällt."
    }
    let all = model.rows.filter { $0.isFolded != nil }.map(\.row.id)
    guard !all.isEmpty else { return "Här finns inget att fälla ihop." }
    let outermost = model.outermost
    change(in: model) {
      $0.folded = Set(all)
      $0.row = outermost
    }
    return "Allt är hopfällt."
  }
}

extension RegistersModel {
  /// The row itself or the nearest one above that it belongs to; nil when it can be in no fold.
  fileprivate var foldable: Int? {
    guard rows.indices.contains(focusedRow) else { return nil }
    if rows[focusedRow].isFolded != nil { return focusedRow }
    let depth = rows[focusedRow].row.depth
    return rows.indices.last { $0 < focusedRow && rows[$0].row.depth < depth }
  }

  /// The outermost row that the focused one belongs to.
  fileprivate var outermost: String? {
    guard rows.indices.contains(focusedRow) else { return nil }
    let least = rows[...focusedRow].map(\.row.depth).min()
    return rows[...focusedRow].last { $0.row.depth == least }?.row.id
  }
}
