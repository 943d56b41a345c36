/// A pasted text as rows of cells.
struct BlockText {
  let rows: [[String]]
  let problems: [ImportProblem]

  /// The cells are trimmed; empty rows at the end are left out, those in between keep their place.
  init(_ text: String) {
    let source = SourceText(pasted: text)
    var scanner = RecordScanner(Array(source.text.utf8), separator: .tab)
    var rows: [[String]] = []
    while let record = scanner.next() { rows.append(record.fields.map(CellText.trimmed)) }
    while rows.last?.allSatisfy(\.isEmpty) == true { rows.removeLast() }
    self.rows = rows
    problems = source.remarks + scanner.flaws.map(Self.problem) + Self.raggedness(rows)
  }

  private static func problem(_ flaw: RecordScanner.Flaw) -> ImportProblem {
    switch flaw {
    case .neverEnds(let line):
      ImportProblem(.stops, at: .line(line), "citattecknet som börjar här har inget slut")
    case .textAfterQuote(let line, let text):
      ImportProblem(.stops, at: .line(line), "efter citattecknet står \(Quoted.text(text))")
    case .longQuote(let line, let lines):
      ImportProblem(.note, at: .line(line), "rutan är \(lines) rader lång: saknas ett citattecken?")
    }
  }

  /// A block from a spreadsheet is as wide in every row.
  private static func raggedness(_ rows: [[String]]) -> [ImportProblem] {
    let widths = Set(rows.map(\.count))
    guard let least = widths.min(), let most = widths.max(), least < most else { return [] }
    let row = rows.firstIndex { $0.count < most } ?? 0
    return [
      ImportProblem(
        .note, at: .cell(row: row + 1, column: least + 1),
        "blockets rader är olika långa: det som fattas lämnar det som står")
    ]
  }
}
