/// The figures that claims lead to: of a year, and of the years at hand beside it. A table is laid out once, however many ask.
struct ClaimFigures {
  let scope: CheckScope
  private var grids: [FigureAddress: TableGrid]

  /// - Parameter known: tables of the year that are laid out already.
  init(_ scope: CheckScope, _ known: YearGrids = YearGrids()) {
    self.scope = scope
    let all = known.money + known.statistics + known.measures
    grids = Dictionary(all.map { ($0.address, $0) }) { first, _ in first }
  }

  mutating func figure(at address: FigureAddress) throws(ClaimProblem) -> CitedFigure {
    guard let plan = plan(of: address) else { throw .notAtHand(address) }
    if let table = plan.tables(of: address.register).first(where: { $0.id == address.path.first }) {
      return try cell(address, in: table, of: plan)
    }
    if address.register == .goals { return try observation(address, in: plan) }
    return try field(address, in: plan)
  }

  private func plan(of address: FigureAddress) -> Plan? {
    scope.plan.owns(address) ? scope.plan : scope.others.first { $0.owns(address) }
  }

  private mutating func cell(
    _ address: FigureAddress, in table: FigureTable, of plan: Plan
  ) throws(ClaimProblem) -> CitedFigure {
    let grid = grid(table, at: plan.address(address.register, [table.id]))
    guard address.path.count == 3, let row = table.rows.firstIndex(where: { $0.id == address.path[1] }),
      let column = table.columns.firstIndex(where: {
        $0.key == ColumnKey(field: address.path[2], period: address.period)
      })
    else { throw .nothingThere(address) }
    let isQuote = table.kind == .quotes
    let label = isQuote ? "”\(table.rows[row].label)”" : grid.place(row, column)
    guard let trusted = grid.reading(row, column) else { throw .noNumber(label + whose(plan)) }
    let printed = grid.control(row, column).map {
      CellReading(value: $0, interval: grid.interval($0, row, column))
    }
    return CitedFigure(
      label: label + whose(plan), unit: grid.unit(row, column), published: printed ?? trusted,
      trusted: printed.map { $0.value == trusted.value ? $0 : trusted } ?? trusted,
      computed: grid.value(row, column) ?? trusted.value, ground: ground(plan, isQuote: isQuote))
  }

  private func ground(_ plan: Plan, isQuote: Bool = false) -> ClaimGround {
    plan.year != scope.plan.year || plan.committee != scope.plan.committee
      ? .otherYear : (isQuote ? .text : .ownYear)
  }

  private mutating func grid(_ table: FigureTable, at address: FigureAddress) -> TableGrid {
    if let known = grids[address] { return known }
    let grid = TableGrid(table, at: address)
    grids[address] = grid
    return grid
  }

  /// ` (Verksamhetsplan 2025)` for a figure of another document.
  private func whose(_ plan: Plan) -> String {
    ground(plan) == .otherYear ? " (\(plan.title ?? "\(plan.year)"))" : ""
  }

  private func observation(_ address: FigureAddress, in plan: Plan) throws(ClaimProblem) -> CitedFigure {
    guard address.path.count == 2, let indicator = plan.goals.indicator(address.path[0]),
      let observation = indicator.observations.first(where: {
        $0.field == address.path[1].description && $0.period == address.period
      })
    else { throw .nothingThere(address) }
    let label = "\(indicator.name) · \(FindingText.observation(observation))\(whose(plan))"
    guard let number = observation.figure.number else { throw .noNumber(label) }
    let unit = observation.figure.unit ?? indicator.unit
    return CitedFigure(
      label: label, unit: unit, number,
      standingFor: unit.isCounted
        ? Interval(exactly: number) : Interval(number, roundedTo: number.exponent),
      ground: ground(plan))
  }

  /// A number elsewhere: the value of a risk, the samples of a control.
  private func field(_ address: FigureAddress, in plan: Plan) throws(ClaimProblem) -> CitedFigure {
    guard let value = try? plan.value(at: address), let around = plan.thing(around: address) else {
      throw .nothingThere(address)
    }
    let label = around.1.name + whose(plan)
    let number: ExactDecimal? =
      switch value {
      case .figure(let figure): figure.number
      case .level(let level): level.map { ExactDecimal($0) }
      case .text, .choice, .list, .thing: nil
      }
    guard let number else { throw .noNumber(label) }
    return CitedFigure(
      label: label, unit: MeasureUnit(rawValue: ""), number, standingFor: Interval(exactly: number),
      ground: ground(plan))
  }
}
