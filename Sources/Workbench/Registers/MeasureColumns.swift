import FollowUp

/// A column of an åtgärdsplan: its head, and its cell for each kind of row.
struct MeasureColumn {
  let column: SheetColumn
  let measure: (TableRow) -> SheetCell
  var detail: (MeasurePart) -> SheetCell = { _ in SheetCell("") }
  /// Of some of the measures, in a heading.
  var sum: ([TableRow]) -> SheetCell = { _ in SheetCell("") }
  /// In the row of the sum of all; given the table's own, when it has one.
  var total: (TableRow?) -> SheetCell = { _ in SheetCell("") }
}

/// The columns: the effects that were expected and those realised, each year by itself, and what is known of the measure.
struct MeasureColumns {
  let cells: TableCells
  let sums: MeasureSums

  private var table: FigureTable { cells.table }

  var all: [MeasureColumn] {
    let fields = FieldCells(context: cells.context)
    return [name] + columns(.effect).map(figure) + columns(.realised).map(figure) + differences
      + [
        field(SheetColumn("Läge", .atMost(18), priority: 3)) { row, place in
          fields.status(row.measure?.status, of: place)
        },
        field(SheetColumn("Förankrad", .atMost(9), priority: 4)) { row, place in
          fields.flag(row.measure?.isAnchored, "anchored", of: place)
        },
        field(SheetColumn("Ansvarig", .atMost(18), priority: 5)) { row, place in
          fields.text(row.measure?.responsible, "responsible", of: place)
        },
        field(.text("Enhet", least: 14, priority: 6)) { row, place in
          SheetCell(row.sections.dropFirst(2).joined(separator: " / "), .quiet)
        },
        field(.text("Effekt i ord", least: 16, priority: 7)) { row, place in
          fields.text(row.measure?.effectInWords, "effect-in-words", of: place)
        },
        field(.text("Kommentar", least: 16, priority: 8)) { row, place in
          fields.text(row.measure?.comment, "comment", of: place)
        },
      ]
  }

  /// Renamed in the details, so that the list opens on what is followed up.
  private var name: MeasureColumn {
    MeasureColumn(
      column: SheetColumn("Åtgärd", .flexible(least: 34), priority: 1), measure: { SheetCell($0.label) },
      detail: { SheetCell($0.row.label, .quiet) })
  }

  private func columns(_ meaning: TableColumn.Meaning) -> [TableColumn] {
    table.columns.filter { $0.meaning == meaning }
  }

  private func figure(_ column: TableColumn) -> MeasureColumn {
    let key = column.key
    return MeasureColumn(
      column: .figure(title(column), priority: 2, group: column.meaning == .effect ? "Effekt" : "Uppnått"),
      measure: { cells.cell($0, key) },
      detail: { part in part.of.columns[key].map { part.cells.cell(part.row, $0, .quiet) } ?? SheetCell("") },
      sum: { cells.made(sums.sum(of: $0, key), tone: .strong) }, total: { total($0, key) })
  }

  private func title(_ column: TableColumn) -> String {
    column.key.period.map(PeriodWords.short) ?? cells.figures.label(column.key)
  }

  /// Ours; where the document prints another, its mark before it and the whole story in the status line.
  private func total(_ row: TableRow?, _ key: ColumnKey) -> SheetCell {
    let computed = cells.made(sums.total(key), tone: .strong)
    guard let row, let own = cells.figures.value(row, key) else { return computed }
    let focus = cells.figures.focus(row, key)
    if own == computed.value { return cells.cell(row, key, .strong) }
    return SheetCell(
      "!\u{a0}\(computed.text)", of: computed.value, in: table.unit, .warning, focus: focus)
  }

  private func field(
    _ column: SheetColumn, _ cell: @escaping (TableRow, FigureAddress) -> SheetCell
  ) -> MeasureColumn {
    MeasureColumn(column: column, measure: { cell($0, cells.address($0)) })
  }
}

/// What is realised less what was expected: plus is more than was promised.
extension MeasureColumns {
  private var differences: [MeasureColumn] {
    columns(.realised).compactMap { realised in
      guard let expected = sums.expected(for: realised) else { return nil }
      let pair = (expected.key, realised.key)
      return MeasureColumn(
        column: .figure(title(realised), priority: 3, group: "Skillnad"),
        measure: { difference(sums.difference([$0], pair)) }, sum: { difference(sums.difference($0, pair)) },
        total: { _ in difference(sums.difference(sums.anchored, pair)) })
    }
  }

  private func difference(_ number: ExactDecimal?) -> SheetCell {
    guard let number else { return SheetCell("") }
    return cells.made(number, sign: .always, tone: number.isNegative ? .bad : number.isZero ? .plain : .good)
  }
}
