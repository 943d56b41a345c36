/// The same quantity in two places, made into a finding where they do not agree.
struct TwinFigures {
  /// What it is that stands twice: `Nettokostnaden`.
  let subject: String
  let first: Place
  let second: Place
  /// The most that is said of it: a warning where a person may have reasons.
  var worst = Severity.error
  /// The plan the second is in, when it is another year's.
  var year: Int?

  struct Place {
    let grid: TableGrid
    let row: Int
    let column: Int

    var isBroken: Bool { grid.isBroken(row, column) }
    var reading: CellReading? { grid.reading(row, column) }
    var unit: MeasureUnit { grid.unit(row, column) }
    var name: String { grid.place(row, column) }
    var address: FigureAddress { grid.address(row, column) }

    func shown(_ number: ExactDecimal) -> ExactDecimal { grid.shown(number, row, column) }
    func amount(_ number: ExactDecimal) -> String { FindingText.amount(shown(number), unit) }
  }

  /// Nil when one of the figures is missing or already found wrong, and when the two agree.
  /// - Parameter note: a sentence more.
  func finding(_ rule: CheckName, aspect: String = "", note: String = "") -> Finding? {
    guard first.unit.base == second.unit.base, let mine = first.grid.published(first.row, first.column),
      let other = second.reading, let own = first.reading
    else { return nil }
    let room = own.interval - Interval(exactly: own.value)
    let computed = CellReading(value: other.value, interval: other.interval + room)
    let agreement = first.grid.agreement(of: mine, with: computed, first.row, first.column)
    guard let severity = agreement.severity, !first.isBroken, !second.isBroken else { return nil }
    return finding(rule, max(severity, worst), mine, other.value, room: computed.interval.room, aspect, note)
  }

  private func finding(
    _ rule: CheckName, _ severity: Severity, _ mine: ExactDecimal, _ other: ExactDecimal, room: ExactDecimal,
    _ aspect: String, _ note: String
  ) -> Finding {
    let unit = first.unit
    let term = Finding.Term(second.name, first.shown(other), at: second.address)
    let figures = Finding.Figures(
      printed: first.shown(mine), computed: first.shown(other), unit: unit, terms: [term],
      room: first.grid.plain(room.shifted(by: -unit.exponent)))
    return Finding(
      rule, severity, at: [first.address, second.address], place: first.name,
      section: first.grid.table.title, message: message(figures, mine, other, severity) + note,
      figures: figures,
      aspect: aspect)
  }

  private func message(
    _ figures: Finding.Figures, _ mine: ExactDecimal, _ other: ExactDecimal, _ severity: Severity
  ) -> String {
    let difference = figures.difference.map { FindingText.amount($0.magnitude, figures.unit) } ?? ""
    return "\(subject) står på två ställen: \(first.name) \(first.amount(mine)), men \(second.name)"
      + "\(year.map { " i planen för \($0)" } ?? "") \(second.amount(other)). Skillnad \(difference)\(severity == .rounding ? ", avrundning." : ".")"
  }
}
