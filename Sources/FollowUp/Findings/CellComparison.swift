/// A printed cell beside what it ought to be, made into a finding.
struct CellComparison {
  let grid: TableGrid
  let row: Int
  let column: Int
  /// Base unit, inside sign.
  let printed: ExactDecimal
  let computed: CellReading
  let terms: [Finding.Term]

  /// - Parameter lead: what gives the computed figure: `raderna ger`.
  func finding(_ rule: CheckName, _ severity: Severity, lead: String, aspect: String = "") -> Finding {
    let unit = grid.unit(row, column)
    let figures = Finding.Figures(
      printed: grid.shown(printed, row, column), computed: grid.shown(computed.value, row, column),
      unit: unit, terms: terms, room: grid.plain(room.shifted(by: -unit.exponent)))
    return Finding(
      rule, severity, at: [grid.address(row, column)] + terms.compactMap(\.address),
      place: grid.place(row, column), section: grid.table.title,
      message: message(figures, severity, lead), figures: figures, aspect: aspect)
  }

  /// How far rounding can take the two apart.
  private var room: ExactDecimal { computed.interval.room + grid.interval(printed, row, column).room }

  private func message(_ figures: Finding.Figures, _ severity: Severity, _ lead: String) -> String {
    let said = figures.printed.map { FindingText.amount($0, figures.unit) } ?? ""
    let ought = figures.computed.map { FindingText.amount($0, figures.unit) } ?? ""
    let sum = terms.count > 1 ? "\(FindingText.arithmetic(terms)) = \(ought)" : ought
    let difference = figures.difference.map { FindingText.amount($0, figures.unit, sign: .always) } ?? ""
    return
      "\(grid.place(row, column)): tryckt \(said), men \(lead) \(sum). Skillnad \(difference)\(ending(severity, figures))"
  }

  private func ending(_ severity: Severity, _ figures: Finding.Figures) -> String {
    switch severity {
    case .error:
      guard let room = figures.room, !room.isZero else { return "." }
      return "; avrundning förklarar mindre än \(FindingText.amount(room, figures.unit))."
    case .warning: return ", mer än en enhet men möjlig som avrundning."
    case .rounding: return ", avrundning."
    case .info: return "."
    }
  }
}

extension TableGrid {
  /// A term of a total as the document shows both: in a table that prints costs as negative, net is revenue + cost.
  func shownTerm(_ term: Term, of total: Int, _ column: Int) -> Finding.Term? {
    guard let reading = reading(term.row, column) else { return nil }
    let value = shown(reading.value, term.row, column)
    let isFlipped = isShownFlipped(term.row, column) != isShownFlipped(total, column)
    return Finding.Term(
      table.rows[term.row].label, value, isSubtracted: isSubtracted(term, of: total, column) != isFlipped,
      at: address(term.row, column))
  }

  private func isShownFlipped(_ row: Int, _ column: Int) -> Bool {
    table.columns[column].meaning != .variance && table.signs.negated.contains(table.rows[row].kind)
  }
}

extension FigureTable {
  /// Whether nobody has answered in a cell.
  func isEmpty(_ cell: CellKey) -> Bool { cells[cell].map { $0.content == .missing(.empty) } ?? true }
}
