/// A sheet and what is shown of it: all that does not depend on where the focus is.
struct SheetPage: Sendable {
  let sheet: Sheet
  let view: SheetView
  let rows: [SheetShownRow]
  /// The signs of the longest text in each column, with the indentation in the first.
  let widest: [Int]
  let hasFolds: Bool

  /// The previous one, or its sheet, where they still hold.
  static func of(_ tab: SheetTab?, _ view: SheetView, reusing previous: SheetPage?) -> SheetPage {
    guard let previous else {
      let sheet = tab?.sheet() ?? Sheet([], empty: "")
      let hasFolds = sheet.rows.contains { $0.depth > 0 }
      return SheetPage(sheet, view, Self.widest(sheet, hasFolds: hasFolds), hasFolds)
    }
    if previous.view == view { return previous }
    return SheetPage(previous.sheet, view, previous.widest, previous.hasFolds)
  }

  private init(_ sheet: Sheet, _ view: SheetView, _ widest: [Int], _ hasFolds: Bool) {
    self.sheet = sheet
    self.view = view
    self.widest = widest
    self.hasFolds = hasFolds
    rows = view.rows(of: sheet)
  }

  private static func widest(_ sheet: Sheet, hasFolds: Bool) -> [Int] {
    sheet.columns.indices.map { column in
      sheet.rows.map { row in
        let lead = column == 0 ? 2 * row.depth + (hasFolds ? 2 : 0) : 0
        return lead + row.cell(column).text.unicodeScalars.count
      }.max() ?? 0
    }
  }
}
