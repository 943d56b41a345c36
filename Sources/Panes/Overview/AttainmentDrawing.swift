import FollowUp
import TextLayout
import Workbench

/// Måluppfyllelse: areas and goals with mark and word, how many indicators reach their target, and the whole.
enum AttainmentDrawing {
  static func canvas(_ model: OverviewModel, size: Size, isFocused: Bool) -> Canvas {
    var canvas = Canvas(size)
    let summary = model.attainment
    let footer = size.rows < 4 ? 0 : 2
    let (list, bottom) = canvas.bounds.splitBottom(footer)
    let columns = columns(summary.rows).place(in: list.columns)
    ListRows.draw(
      count: summary.rows.count, selected: model.row(in: .attainment), isFocused: isFocused, in: list,
      on: &canvas
    ) { canvas, index, rect in draw(summary.rows[index], columns, in: rect, on: &canvas) }
    if summary.rows.isEmpty {
      Notice.draw("Året har inga mål.", on: &canvas)
      return canvas
    }
    let lines = [
      "Förslag: \(AttainmentText.name(summary.proposal))  (\(summary.counts))",
      "Beslutat: \(summary.decision)",
    ]
    for (row, line) in lines.prefix(footer).enumerated() {
      canvas.write(line, at: bottom.origin.moved(rows: row), role: .strong, width: bottom.columns)
    }
    return canvas
  }

  /// The columns beside the name are as wide as what stands in them.
  private static func columns(_ rows: [AttainmentSummary.Row]) -> Columns {
    let widths = (1...3).map { index in rows.map { DisplayWidth.of(texts($0)[index]) }.max() ?? 0 }
    return Columns([
      Column(minimum: 24, ideal: Column.rest), Column(minimum: widths[0]),
      Column(minimum: widths[1], priority: 1),
      Column(minimum: widths[2], priority: 2),
    ])
  }

  private static func texts(_ row: AttainmentSummary.Row) -> [String] {
    let name = String(repeating: "  ", count: row.indent) + row.name
    return [
      name, "\(row.level.sign) \(AttainmentText.short(row.level))", row.reached, row.lacking,
    ]
  }

  private static func draw(
    _ row: AttainmentSummary.Row, _ columns: [PlacedColumn], in rect: Rect, on canvas: inout Canvas
  ) {
    let texts = texts(row)
    for placed in columns {
      let role: StyleRole =
        placed.index == 1
        ? StatusRole.of(row.level) : row.indent == 0 ? .strong : placed.index == 3 ? .quiet : .plain
      canvas.write(
        texts[placed.index], at: rect.origin.moved(columns: placed.x), role: role, width: placed.width)
    }
  }
}

/// The role of a status; the mark and the word beside it say the same.
enum StatusRole {
  static func of(_ level: Attainment) -> StyleRole {
    switch level {
    case .high: .good
    case .partial: .partly
    case .notMet: .bad
    case .notAssessable: .quiet
    }
  }

  static func of(_ band: RiskScale.Band?) -> StyleRole {
    switch band {
    case .high: .bad
    case .medium: .partly
    case .low: .good
    case nil: .quiet
    }
  }
}
