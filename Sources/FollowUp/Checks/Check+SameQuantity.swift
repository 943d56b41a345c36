/// The same quantity in two tables of money.
///
/// Held together: the net cost of the income statement and the total of operations, column by column (same meaning, time and version);
/// eget kapital where it stands in both; a special initiative (särskild satsning) and the change of frame of the same name; the sum of the
/// changes of frame and the difference between the net budgets of the two years, unless the table says that it is not all ("utöver …").
/// Tolerance: half a unit each and what the rows of the totals may have been rounded. A total that `sum` has told of is not told again.
/// The last two are at most warnings. Verksamhetsplan 2025, Bokslut 2023: resultaträkningen 1 405 717 tkr, driften 1 402 123: an error of 3 594.
extension Check {
  package static let sameQuantity = Check(
    .sameQuantity, "Samma siffra i två tabeller",
    looksAt:
      "Nettokostnaden i resultaträkning och drift, eget kapital, satsningar och ramförändringar mot budgeten.",
    reads: [.money],
    .grids { grids, _ in
      SameQuantity(grids: grids.money).findings
    })
}

private struct SameQuantity {
  let grids: [TableGrid]

  var findings: [Finding] {
    let incomes = grids.filter { $0.table.kind == .incomeStatement }
    let operations = grids.filter { $0.table.kind == .operations }
    let pairs = incomes.flatMap { income in operations.map { (income, $0) } }
    return pairs.flatMap { netCost($0, $1) + equity($0, $1) }
      + initiatives
      + changesOfFrame.flatMap { frame in (incomes + operations).first.map { self.frame(frame, $0) } ?? [] }
  }

  private var changesOfFrame: [TableGrid] { grids.filter { $0.table.kind == .frameChanges } }

  private func netCost(_ income: TableGrid, _ operations: TableGrid) -> [Finding] {
    guard let mine = income.bottomLine, let other = operations.bottomLine else { return [] }
    return twins("Nettokostnaden", (income, mine), (operations, other))
  }

  private func equity(_ income: TableGrid, _ operations: TableGrid) -> [Finding] {
    income.table.rows.indices.filter { income.table.rows[$0].kind == .equity }.flatMap { row -> [Finding] in
      let mine = income.table.rows[row]
      guard
        let other = operations.table.rows.firstIndex(where: {
          $0.kind == .equity && $0.id == mine.id && $0.label == mine.label
        })
      else { return [] }
      return twins(mine.label, (income, row), (operations, other))
    }
  }

  /// Column by column; deviations follow from their columns and are left to `variance`.
  private func twins(
    _ subject: String, _ first: (grid: TableGrid, row: Int), _ second: (grid: TableGrid, row: Int)
  ) -> [Finding] {
    first.grid.table.columns.indices.compactMap { column in
      let mine = first.grid.table.columns[column]
      guard mine.meaning != .variance, mine.meaning != .text, let other = second.grid.column(like: mine)
      else { return nil }
      return TwinFigures(
        subject: subject, first: .init(grid: first.grid, row: first.row, column: column),
        second: .init(grid: second.grid, row: second.row, column: other)
      ).finding(.sameQuantity)
    }
  }

  /// A special initiative is also a change of frame, by the same name.
  private var initiatives: [Finding] {
    grids.filter { $0.table.kind == .specialInitiatives }.flatMap { initiatives in
      changesOfFrame.flatMap { frame in shared(initiatives, frame) }
    }
  }

  private func shared(_ initiatives: TableGrid, _ frame: TableGrid) -> [Finding] {
    initiatives.table.rows.indices.flatMap { row -> [Finding] in
      let mine = initiatives.table.rows[row]
      guard let other = frame.table.rows.firstIndex(where: { $0.id == mine.id && $0.label == mine.label })
      else { return [] }
      return initiatives.table.columns.indices.compactMap { column in
        guard let period = initiatives.table.columns[column].key.period,
          let beside = frame.column(.amount, period)
        else { return nil }
        return TwinFigures(
          subject: "”\(mine.label)”", first: .init(grid: initiatives, row: row, column: column),
          second: .init(grid: frame, row: other, column: beside), worst: .warning
        ).finding(.sameQuantity)
      }
    }
  }
}

extension SameQuantity {
  /// The sum of the changes of frame against what the net budget has changed by.
  private func frame(_ frame: TableGrid, _ budgets: TableGrid) -> [Finding] {
    guard let total = frame.grandTotal, let net = budgets.bottomLine, isWhole(frame.table, total) else {
      return []
    }
    return frame.table.columns.indices.compactMap { column in
      guard frame.table.columns[column].meaning == .amount, !frame.isBroken(total, column),
        let printed = frame.published(total, column), let change = Change(of: frame, column, in: budgets, net)
      else { return nil }
      let computed = change.reading
      guard let severity = frame.agreement(of: printed, with: computed, total, column).severity else {
        return nil
      }
      return CellComparison(
        grid: frame, row: total, column: column, printed: printed, computed: computed, terms: change.terms
      ).finding(.sameQuantity, max(severity, .warning), lead: "nettobudgeten ändras med", aspect: "frame")
    }
  }

  /// Tables with words like "utöver volymer" say themselves that they are not all.
  private func isWhole(_ table: FigureTable, _ total: Int) -> Bool {
    let words: [StaticString] = ["utöver", "exkl", "förutom", "utom ", "varav", "delvis", "urval"]
    return !words.contains { table.title.hasLetters($0) || table.rows[total].label.hasLetters($0) }
  }

  /// The net budget of a year less that of the year before.
  private struct Change {
    let reading: CellReading
    let terms: [Finding.Term]

    init?(of frame: TableGrid, _ column: Int, in budgets: TableGrid, _ net: Int) {
      guard let period = frame.table.columns[column].key.period, period.month == nil,
        let now = budgets.column(.budget, period),
        let before = budgets.column(.budget, Period(year: period.year - 1)),
        // A budget that has been adjusted in the year is not what the frame was changed from.
        budgets.table.columns[before].version == nil, !budgets.isBroken(net, now),
        !budgets.isBroken(net, before), let new = budgets.reading(net, now),
        let old = budgets.reading(net, before)
      else { return nil }
      reading = CellReading(value: new.value - old.value, interval: new.interval - old.interval)
      let exponent = frame.table.unit.exponent
      terms = [(now, new, false), (before, old, true)].map { column, cell, isSubtracted in
        Finding.Term(
          budgets.cellName(net, column), frame.plain(cell.value.shifted(by: -exponent)),
          isSubtracted: isSubtracted, at: budgets.address(net, column))
      }
    }
  }
}
