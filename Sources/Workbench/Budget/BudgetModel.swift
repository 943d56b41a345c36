import FollowUp

/// Everything the Budget pane shows: one table with its text ready. Made anew from the plan and the state at every action.
package struct BudgetModel: Hashable, Sendable {
  /// Nil when the plan has no tables.
  package let heading: BudgetHeading?
  package var columns: [BudgetColumn] { page?.columns ?? [] }
  package var rows: [BudgetRow] { page?.rows ?? [] }
  /// The row with the focus among `rows`; nil when there is none.
  package let focusRow: Int?
  package let focusColumn: Int
  /// What the last row of totals is, pinned while the others scroll; nil when the table has none.
  package let pinnedRow: Int?
  /// Eget kapital and budgethållning, one text each.
  package var foot: [String] { page?.foot ?? [] }
  /// What the table says about itself.
  package var note: String? { page?.sheet.table.note }
  /// Said in place of rows.
  package let notice: String?
  package let focus: Focus
  /// What the checks say of its cells.
  private let marks: TableMarks?
  package let statusText: String

  /// The table that is shown; nil when there is none.
  package var tableKey: BudgetTableKey? { page?.sheet.key }

  /// The table as it is laid out; nil when there is none.
  var sheet: BudgetSheet? { page?.sheet }

  let choices: BudgetChoices
  private let comment: Focus?
  private let page: BudgetPage?

  package init(_ context: PaneContext, _ state: BudgetState) {
    self.init(context, state, reusing: nil)
  }

  /// - Parameter previous: the model before, whose page is taken over where the figures and the way of showing are the same.
  init(_ context: PaneContext, _ state: BudgetState, reusing previous: BudgetModel?) {
    let tables = context.plan.budgetTables
    let key = state.table.flatMap { tables.contains($0) ? $0 : nil } ?? tables.first
    guard let key, let table = context.plan.table(key) else {
      self.init(notice: "Planen har inga tabeller: N lägger till en", choices: BudgetChoices(tables: tables))
      return
    }
    let place = state.places[key] ?? .init()
    let inputs = BudgetPage.Inputs(
      key: key, table: table, municipality: context.municipality,
      unit: state.unit ?? context.municipality.shownUnit(of: table.kind, in: context.plan.committee),
      group: state.group,
      sequence: place.sequence, filter: place.filter, kept: place.filter == .all ? nil : place.row)
    self.init(BudgetPage.of(inputs, reusing: previous?.page), state, context, tables)
  }

  private init(_ page: BudgetPage, _ state: BudgetState, _ context: PaneContext, _ tables: [BudgetTableKey]) {
    let sheet = page.sheet
    let columns = page.columns
    let place = state.places[sheet.key] ?? .init()
    let notice = Self.notice(sheet.table, page.rows, columns)
    focusRow = columns.isEmpty ? nil : Self.row(place, page.rows)
    let column = columns.firstIndex { $0.source == place.column } ?? 0
    focusColumn = column
    let row = focusRow.flatMap { page.rows[$0].id }.flatMap(sheet.table.row)
    let cell = row.map { BudgetFocus(sheet: sheet, plan: context.plan, row: $0, column: columns[column]) }
    focus = cell?.focus ?? Focus(address: nil, label: sheet.table.title, refusal: notice)
    comment = cell?.comment
    marks = TableMarks(
      context.checks, in: sheet.key.register, sheet.key.id, focus: cell?.focus.address)
    statusText = cell?.statusText ?? notice ?? ""
    heading = BudgetHeading(sheet, state, place, tables: tables, rows: page.rows)
    pinnedRow = page.rows.lastIndex { $0.kind == .total }
    choices = BudgetChoices(page.choice, tables)
    self.page = page
    self.notice = notice
  }

  private init(notice: String, choices: BudgetChoices) {
    heading = nil
    page = nil
    focusRow = nil
    focusColumn = 0
    pinnedRow = nil
    self.notice = notice
    focus = Focus(address: nil, label: notice, refusal: notice)
    statusText = notice
    self.choices = choices
    comment = nil
    marks = nil
  }
}

extension BudgetModel {
  /// The focus' comment for `comment`; nil for commands that edit nothing else here.
  package func focus(for command: Command) -> Focus? {
    command == .comment ? comment : nil
  }

  /// Innermost first. Typing belongs to every figure: on a computed one it tells why it cannot be typed, and never leads
  /// to another pane in the middle of a number.
  package var contexts: [KeyContext] {
    focusRow == nil ? [.budget, .table] : [.cell, .budget, .table]
  }

  /// What a cell is marked with: what the document prints otherwise, what the checks say, or that there is a comment.
  package func mark(_ row: BudgetRow, _ column: Int) -> BudgetCell.Mark? {
    guard row.cells.indices.contains(column) else { return nil }
    let told = key(row, column).flatMap { marks?.severity($0) }.flatMap(BudgetCell.Mark.init)
    return [row.cells[column].mark, told].compactMap { $0 }.max()
  }

  /// The most serious mark of a row.
  package func mark(_ row: BudgetRow) -> BudgetCell.Mark? {
    row.cells.indices.compactMap { mark(row, $0) }.filter { $0 > .preliminary }.max()
  }

  /// Whether the focused figure is held against this one.
  package func isRelated(_ row: BudgetRow, _ column: Int) -> Bool {
    key(row, column).flatMap { marks?.isRelated($0) } ?? false
  }

  private func key(_ row: BudgetRow, _ column: Int) -> FigureTable.CellKey? {
    guard let id = row.id, case .figure(let key) = columns[column].source else { return nil }
    return FigureTable.CellKey(row: id, column: key)
  }

  /// The tables that can be stepped through.
  package var tableCount: Int { choices.tables.count }

  /// The rows the cursor stops at.
  var stops: [Int] { rows.indices.filter { rows[$0].id != nil } }

  private static func row(_ place: BudgetState.Place, _ rows: [BudgetRow]) -> Int? {
    place.row.flatMap { id in rows.firstIndex { $0.id == id } } ?? rows.firstIndex { $0.id != nil }
  }

  private static func notice(_ table: FigureTable, _ rows: [BudgetRow], _ columns: [BudgetColumn]) -> String?
  {
    if table.rows.isEmpty { return "Tabellen är inte ifylld: den har inga rader än" }
    if table.columns.isEmpty { return "Tabellen är inte ifylld: den har inga kolumner än" }
    return rows.contains { $0.kind == .item } ? nil : "Inga rader att visa med det här filtret"
  }
}
