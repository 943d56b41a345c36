import FollowUp

/// What has changed most, how many go the right way, and which sums are not the document's.
struct StatisticsFoot {
  let cells: TableCells

  private var table: FigureTable { cells.table }

  var sentences: [String] {
    [ways, differing].compactMap { $0 } + parts + (table.kind == .monthly ? series : changes)
      + [table.note].compactMap { $0 }
  }

  /// `Störst ändring: Korttidsplatser +8 (+19,0 %).`
  private var changes: [String] {
    let largest = LargestChanges.of(table, limit: 3)
    guard !largest.isEmpty else { return [] }
    let told = largest.map { entry in
      "\(name(entry.row)) \(cells.figures.text(entry.change.difference, entry.row, sign: .always))"
        + " (\(NumberText.percent(entry.percent, sign: .always)))"
    }
    return ["Störst ändring: \(told.joined(separator: "; "))."]
  }

  /// Two rows may have one name: the section tells them apart.
  private func name(_ row: TableRow) -> String {
    let others = table.rows.filter { $0.label == row.label && $0.parent == nil }
    guard others.count > 1, let section = row.sections.last else { return row.label }
    return "\(section): \(BudgetNames.inside(row.label))"
  }

  private var series: [String] {
    table.rows.compactMap { row in
      guard let summary = SeriesSummary(RowChange.points(of: row.id, in: table)), summary.count > 1 else {
        return nil
      }
      func told(_ point: RowChange.Point) -> String {
        "\(cells.figures.text(point.number, row)) i \(PeriodWords.date(point.period))"
      }
      return "\(row.label): minst \(told(summary.least)), störst \(told(summary.greatest)), "
        + "i medeltal \(cells.figures.text(summary.mean, row))."
    }
  }

  private var ways: String? {
    let trends = table.rows.compactMap { RowTrend.of($0, in: table) }
    guard !trends.isEmpty else { return nil }
    let words = Counted.parts([
      (trends.count { $0 == .improved }, "åt rätt håll", "åt rätt håll"),
      (trends.count { $0 == .unchanged }, "oförändrat", "oförändrat"),
      (trends.count { $0 == .worse }, "åt fel håll", "åt fel håll"),
    ])
    return "Av \(trends.count) som går att jämföra: \(words)."
  }

  /// `Delarna av ”Hemtjänst” blir 118 augusti 2019, raden säger 120.`
  private var parts: [String] {
    table.rows.flatMap { row in
      table.columns.compactMap { column -> String? in
        guard let found = cells.figures.parts(row, column.key) else { return nil }
        let time = column.key.period.map { " \(PeriodWords.long($0))" } ?? ""
        let verdict = found.mark == .error ? "" : ": avrundning"
        return
          "Delarna av ”\(row.label)” blir \(cells.figures.text(found.computed, row))\(time), raden säger "
          + "\(cells.figures.text(found.printed, row))\(verdict)."
      }
    }
  }

  private var differing: String? {
    let controls = table.rows.flatMap { row in
      table.columns.compactMap { cells.figures.control(row, $0.key) }
    }
    guard !controls.isEmpty else { return nil }
    let rounding = controls.count { $0.mark != .error }
    let words = Counted.parts([
      (rounding, "kan vara avrundning (·)", "kan vara avrundning (·)"),
      (controls.count - rounding, "är mer än så (!)", "är mer än så (!)"),
    ])
    return
      "\(Counted.capitalised(Counted.text(controls.count, "summa", "summor"))) skiljer sig från dokumentet: \(words)."
  }
}
