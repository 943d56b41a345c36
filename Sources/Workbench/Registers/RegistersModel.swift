import FollowUp

/// Everything a register pane shows, as texts, and what in it has the focus.
package struct RegistersModel: Sendable {
  package let pane: PaneID
  package let tabs: [SheetTab]
  /// Index in `tabs`.
  package let tabIndex: Int
  /// Index in `rows`; 0 when there are none.
  package let focusedRow: Int
  /// Index in the sheet's columns; nil when the row itself has the focus.
  package let focusedColumn: Int?
  /// What is known of the focused row; nil without rows.
  package let details: SheetDetails?
  let context: PaneContext
  let place: SheetPlace
  private let page: SheetPage
  /// The other cells of the sum that the focused one is told of.
  private let related: Set<FigureAddress>

  /// With the model that was shown before, what has not changed since is taken over from it: a step of the focus then
  /// makes no sheet anew.
  package init(_ context: PaneContext, _ state: RegistersState, reusing previous: RegistersModel? = nil) {
    let same = previous.flatMap { $0.pane == state.pane && $0.context == context ? $0 : nil }
    pane = state.pane
    self.context = context
    tabs = same?.tabs ?? RegisterSheets.tabs(of: state.pane, in: context)
    tabIndex = tabs.firstIndex { $0.id == state.tab } ?? 0
    let tab = tabs.indices.contains(tabIndex) ? tabs[tabIndex] : nil
    let chosen = state.place(in: tab)
    page = SheetPage.of(
      tab, SheetView(chosen), context, reusing: same.flatMap { $0.tab?.id == tab?.id ? $0.page : nil })
    place = chosen.whereItIsNow(among: page.rows)
    focusedRow = Self.row(place.row ?? page.whole.sheet.startsAt, page.rows)
    let row = page.rows.indices.contains(focusedRow) ? page.rows[focusedRow].row : nil
    focusedColumn = row.flatMap { [place] in $0.column(nearest: place.column) }
    let told = focusedColumn.flatMap { row?.cell($0).focus?.address }.flatMap { context.checks?.item(at: $0) }
    related = Set(told?.finding.addresses.dropFirst() ?? [])
    details = row.flatMap { [page] in
      tab?.details(of: $0, in: page.whole.sheet, context, links: page.whole.links)
    }
  }

  /// Whether the focused figure is held against the one in a cell.
  package func isRelated(_ cell: SheetCell) -> Bool {
    guard !related.isEmpty, let address = cell.focus?.address else { return false }
    return related.contains(address)
  }

  package var sheet: Sheet { page.whole.sheet }
  /// What is shown of the sheet, from the top.
  package var rows: [SheetShownRow] { page.rows }
  /// The signs of the longest text in each of the sheet's columns, with the indentation in the first.
  package var widest: [Int] { page.whole.widest }
  /// Whether any row has others in it.
  package var hasFolds: Bool { page.whole.hasFolds }

  package var tab: SheetTab? { tabs.indices.contains(tabIndex) ? tabs[tabIndex] : nil }

  package var row: SheetRow? { rows.indices.contains(focusedRow) ? rows[focusedRow].row : nil }

  /// Index in the details' lines; nil while the list has the focus.
  package var focusedLine: Int? {
    guard let line = place.line, let details, !details.lines.isEmpty else { return nil }
    return min(max(line, 0), details.lines.count - 1)
  }

  /// Where Enter leads from the focused line of the details, or from a row without cells to edit; nil when it edits,
  /// or does nothing.
  var focusedLink: FigureAddress? {
    if let line = focusedLine { return details?.lines[line].link }
    return focusedColumn == nil ? row?.link : nil
  }

  /// The column the rows are sorted by; nil in the document's own order.
  package var sortedColumn: Int? {
    place.ranking.flatMap { sheet.columns.indices.contains($0.column) ? $0.column : nil }
  }

  /// Whether something is filtered away.
  package var filter: Sheet.Filter? { sheet.filters.first { $0.tag == place.filter } }

  /// The row that was chosen, else the first.
  private static func row(_ chosen: String?, _ rows: [SheetShownRow]) -> Int {
    chosen.flatMap { chosen in rows.firstIndex { $0.row.id == chosen } } ?? 0
  }
}

extension SheetRow {
  /// Columns one can stand in.
  var editable: [Int] { cells.indices.filter { cells[$0].focus != nil } }

  /// The wanted column, or the nearest one that can be edited, the left one of two; nil when none can.
  func column(nearest wanted: Int?) -> Int? {
    guard let wanted else { return editable.first }
    return editable.min { (abs($0 - wanted), $0) < (abs($1 - wanted), $1) }
  }
}
