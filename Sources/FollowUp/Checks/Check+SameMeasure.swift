/// The same measure (åtgärd) in two rows of a table, and measures that a sum ought not to count.
///
/// - Two rows that are the same measure with different effects: an error beyond rounding (half a unit each).
/// - A printed or computed sum that counts a measure twice, or one that is not anchored (förankrad): a warning.
/// Åtgärdsplan 2023: "Utredning om LOV-utförare själva kan ordna resor" stands under two headings, both with a dash: nothing is counted twice.
extension Check {
  package static let sameMeasure = Check(
    .sameMeasure, "Samma åtgärd två gånger",
    looksAt: "Åtgärder som står på två rader: samma effekt på båda, och räknade en gång i summan.",
    .table { grid, _ in
      guard grid.table.kind == .measures else { return [] }
      return SameMeasure(grid: grid).findings
    })
}

private struct SameMeasure {
  let grid: TableGrid

  var findings: [Finding] {
    repeats.flatMap { first, second in
      grid.table.columns.indices.compactMap { different(first, second, $0) }
    } + grid.table.rows.indices.compactMap(miscounted)
  }

  /// Each pair once, the earlier row first.
  private var repeats: [(Int, Int)] {
    grid.table.rows.indices.compactMap { row in
      guard let other = grid.table.rows[row].measure?.sameAs.flatMap(grid.table.place(of:)), other != row
      else {
        return nil
      }
      let isTold = grid.table.rows[other].measure?.sameAs == grid.table.rows[row].id && other < row
      return isTold ? nil : (min(row, other), max(row, other))
    }
  }

  private func different(_ first: Int, _ second: Int, _ column: Int) -> Finding? {
    TwinFigures(
      subject: "Åtgärden ”\(grid.table.rows[first].label)”",
      first: .init(grid: grid, row: first, column: column),
      second: .init(grid: grid, row: second, column: column)
    ).finding(.sameMeasure)
  }

  /// Terms of a sum that ought not to be in it, told once for the sum.
  private func miscounted(_ total: Int) -> Finding? {
    let rows = grid.terms[total].map(\.row)
    guard !rows.isEmpty else { return nil }
    let twice = repeats.filter { rows.contains($0.0) && rows.contains($0.1) }.map(\.1)
    let loose = rows.filter { grid.table.rows[$0].measure?.isAnchored == false }
    let wrong = (twice + loose).filter { row in
      grid.table.columns.indices.contains { grid.value(row, $0) != nil }
    }
    guard let first = wrong.first,
      let column = grid.table.columns.indices.first(where: { grid.value(first, $0) != nil })
    else { return nil }
    let reason =
      twice.contains(first) ? "står på två rader och räknas två gånger" : "är inte förankrad men räknas med"
    return Finding(
      .sameMeasure, .warning, at: [grid.address(total, column)] + wrong.map { grid.address($0, column) },
      place: grid.place(total, column), section: grid.table.title,
      message:
        "\(grid.table.title) · \(grid.table.rows[total].label): åtgärden ”\(grid.table.rows[first].label)” \(reason)"
        + (wrong.count > 1 ? ", och \(wrong.count - 1) till." : "."),
      aspect: "sum", grounds: wrong.map { grid.table.rows[$0].id.description })
  }
}
