import FollowUp

/// A sheet and what is shown of it: all that does not depend on where the focus is.
struct SheetPage: Sendable {
  let whole: SheetMeasured
  let view: SheetView
  let rows: [SheetShownRow]

  /// The previous one, or its sheet, where they still hold.
  static func of(
    _ tab: SheetTab?, _ view: SheetView, _ context: PaneContext, reusing previous: SheetPage?
  ) -> SheetPage {
    if let previous, previous.view == view { return previous }
    return SheetPage(previous?.whole ?? SheetMeasured(tab, context), view)
  }

  private init(_ whole: SheetMeasured, _ view: SheetView) {
    self.whole = whole
    self.view = view
    rows = view.rows(of: whole.sheet)
  }
}

/// A sheet with what is worked out once for all its rows.
struct SheetMeasured: Sendable {
  let sheet: Sheet
  /// The signs of the longest text in each column, with the indentation in the first.
  let widest: [Int]
  let hasFolds: Bool
  /// All the year's links, for the details of every row; nil where they are not told.
  let links: [PlanLink]?

  init(_ tab: SheetTab?, _ context: PaneContext) {
    let sheet = SheetMarks(context).marked(tab?.sheet() ?? Sheet([], empty: ""))
    let hasFolds = sheet.rows.contains { $0.depth > 0 }
    self.sheet = sheet
    self.hasFolds = hasFolds
    links = tab?.tellsLinks == true && !sheet.rows.isEmpty ? context.plan.links : nil
    widest = sheet.columns.indices.map { column in
      sheet.rows.map { row in
        let lead = column == 0 ? 2 * row.depth + (hasFolds ? 2 : 0) : 0
        return lead + row.cell(column).text.unicodeScalars.count
      }.max() ?? 0
    }
  }
}
