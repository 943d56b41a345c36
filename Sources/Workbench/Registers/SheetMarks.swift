import FollowUp

/// Puts a mark before what the checks have something to say of: `!` for an error or a warning, `·` for a rounding.
struct SheetMarks {
  private let marks: ThingMarks

  init(_ context: PaneContext) { marks = ThingMarks(context.checks) }

  func marked(_ sheet: Sheet) -> Sheet {
    if marks.isEmpty { return sheet }
    var marked = sheet
    marked.rows = sheet.rows.map { $0.link == nil ? self.marked($0) : $0 }
    return marked
  }

  /// Where no cell shows what is wrong, the row's name does.
  private func marked(_ row: SheetRow) -> SheetRow {
    var cells = row.cells.map { cell in
      cell.focus?.address.flatMap(marks.severity).flatMap(sign).map(cell.marked) ?? cell
    }
    if cells == row.cells, let thing = row.thing, marks.isWrong(within: thing), let first = cells.first,
      !cells.contains(where: \.isMarked)
    {
      cells[0] = first.marked("!")
    }
    return cells == row.cells ? row : row.with(cells)
  }

  private func sign(_ severity: Severity) -> String? {
    switch severity {
    case .error, .warning: "!"
    case .rounding: "·"
    case .info: nil
    }
  }
}

extension SheetCell {
  /// Whether a mark already stands before the figure.
  fileprivate var isMarked: Bool { text.dropFirst().first == "\u{a0}" && "!·?*".contains(text.prefix(1)) }

  fileprivate func marked(_ sign: String) -> SheetCell { isMarked ? self : with("\(sign)\u{a0}\(text)") }
}
