/// Shares in per cent: what is called a share lies between 0 and 100, and a distribution adds up to 100.
///
/// - "Andel …" in per cent below 0 or above 100, in a table or as an indicator: a warning.
/// - The rows of a table or a section called "… fördelning" with figures in per cent: Σ rows = 100. Tolerance: half a printed unit a row;
///   more is an error. A total that a document prints is `sum`'s, and a typed one `parts`'. Väsentliga personalförhållanden 2019: 82 + 18 = 100.
extension Check {
  package static let share = Check(
    .share, "Andelar",
    looksAt: "Andelar i procent: mellan 0 och 100, och fördelningar som ska bli 100.",
    reads: [.statistics, .money, .goals],
    .grids { grids, scope in
      (grids.statistics + grids.money).flatMap { ShareFindings(grid: $0).findings }
        + scope.plan.goals.indicators.compactMap { outside($0, scope.plan) }
    })

  private static func outside(_ indicator: Indicator, _ plan: Plan) -> Finding? {
    guard indicator.unit == .percent, ShareRange.isShare(indicator.name),
      let seen = indicator.observations.first(where: { observation in
        observation.figure.unit == nil && observation.figure.number.map(ShareRange.isOutside) ?? false
      }), let number = seen.figure.number
    else { return nil }
    return Finding(
      .share, .warning, at: [plan.address(.goals, [indicator.id, seen.fieldID], seen.period)],
      place: indicator.name, section: "Mål", message: ShareRange.message(indicator.name, number),
      figures: .init(printed: number, computed: nil, unit: .percent))
  }
}

private enum ShareRange {
  static func isShare(_ name: String) -> Bool {
    name.beginsWith(letters: "andel")
      && ["andel", "andelen"].contains(name.prefix { $0 != " " }.lowercased())
  }

  static func isOutside(_ number: ExactDecimal) -> Bool { number.isNegative || number > ExactDecimal(100) }

  static func message(_ name: String, _ number: ExactDecimal) -> String {
    "\(name): \(FindingText.amount(number, .percent)), men en andel ligger mellan 0 och 100 %."
  }
}

private struct ShareFindings {
  let grid: TableGrid

  var findings: [Finding] { outside + distributions }

  /// In per cent, told one for a row.
  private var outside: [Finding] {
    grid.table.rows.indices.compactMap { row in
      guard grid.units.ofRows[row] == .percent, ShareRange.isShare(grid.table.rows[row].label),
        let column = grid.table.columns.indices.first(where: { column in
          isCompared(row, column) && grid.published(row, column).map(ShareRange.isOutside) ?? false
        }), let number = grid.published(row, column)
      else { return nil }
      return Finding(
        .share, .warning, at: [grid.address(row, column)], place: grid.place(row, column),
        section: grid.table.title, message: ShareRange.message(grid.place(row, column), number),
        figures: .init(printed: number, computed: nil, unit: .percent))
    }
  }

  private func isCompared(_ row: Int, _ column: Int) -> Bool {
    let meaning = grid.table.columns[column].meaning
    return meaning != .variance && meaning != .text && grid.unit(row, column) == .percent
  }

  private var distributions: [Finding] {
    let rows = grid.table.rows.indices.filter { row in
      grid.units.ofRows[row] == .percent && grid.terms[row].isEmpty && grid.table.rows[row].parent == nil
    }
    guard rows.count > 1, isDistribution(rows) else { return [] }
    let sections = Dictionary(grouping: rows) { grid.table.rows[$0].section ?? "" }
    return sections.sorted { $0.value[0] < $1.value[0] }.filter { section, rows in
      rows.count > 1 && (section.hasLetters("fördelning") || grid.table.title.hasLetters("fördelning"))
    }.flatMap { _, rows in grid.table.columns.indices.compactMap { whole(rows, $0) } }
  }

  /// Whether the table, or a section of it, is called so.
  private func isDistribution(_ rows: [Int]) -> Bool {
    grid.table.title.hasLetters("fördelning")
      || rows.contains { grid.table.rows[$0].section?.hasLetters("fördelning") ?? false }
  }

  /// Told at the first of the rows.
  private func whole(_ rows: [Int], _ column: Int) -> Finding? {
    let readings = rows.compactMap { isCompared($0, column) ? grid.reading($0, column) : nil }
    guard readings.count == rows.count else { return nil }
    let sum = readings.dropFirst().reduce(readings[0]) {
      CellReading(value: $0.value + $1.value, interval: $0.interval + $1.interval)
    }
    let hundred = ExactDecimal(100)
    guard
      let severity = Agreement.of(
        hundred, standingFor: Interval(exactly: hundred), computed: sum.value, within: sum.interval,
        step: grid.step(of: sum.value, rows[0], column)
      ).severity
    else { return nil }
    return CellComparison(
      grid: grid, row: rows[0], column: column, printed: hundred, computed: sum,
      terms: rows.compactMap { grid.term($0, column) }
    ).finding(.share, severity, lead: "andelarna ger", aspect: "distribution")
  }
}
