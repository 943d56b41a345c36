/// Everything that is known of a row, for the box beside or under the list.
package struct SheetDetails: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    /// `Kommentar`; empty for a line that continues or a paragraph of its own.
    package let label: String
    package let text: String
    package let tone: SheetTone
    /// Heads the lines below it.
    package let isHeading: Bool
    /// How the line is edited; nil for one that only informs.
    package let focus: Focus?

    package init(_ label: String, _ text: String, _ tone: SheetTone = .plain, focus: Focus? = nil) {
      self.init(label: label, text: text, tone: tone, isHeading: false, focus: focus)
    }

    package static func heading(_ text: String) -> Line {
      Line(label: "", text: text, tone: .strong, isHeading: true, focus: nil)
    }

    private init(label: String, text: String, tone: SheetTone, isHeading: Bool, focus: Focus?) {
      self.label = label
      self.text = text
      self.tone = tone
      self.isHeading = isHeading
      self.focus = focus
    }
  }

  /// What kind of thing: `Åtgärd`.
  package let kind: String
  /// Its whole name.
  package let name: String
  package let lines: [Line]

  package init(kind: String, name: String, lines: [Line]) {
    self.kind = kind
    self.name = name
    self.lines = lines
  }

  /// The row itself: each column's title and whole text.
  package init(_ row: SheetRow, in sheet: Sheet) {
    let told = sheet.columns.indices.dropFirst().compactMap { index -> Line? in
      let cell = row.cell(index)
      if cell.text.isEmpty, cell.focus == nil { return nil }
      return Line(sheet.columns[index].fullTitle, cell.text, cell.tone, focus: cell.focus)
    }
    self.init(kind: sheet.columns.first?.title ?? "", name: row.cell(0).text, lines: told)
  }
}
