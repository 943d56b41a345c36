/// The figures that claims lead to: of a year, and of the years at hand beside it. A table is laid out once, however many ask.
struct ClaimFigures {
  let scope: CheckScope
  private let known: YearGrids
  /// Those of other years.
  private var others: [FigureAddress: TableGrid] = [:]

  /// - Parameter known: the year's own tables, laid out.
  init(_ scope: CheckScope, _ known: YearGrids) {
    self.scope = scope
    self.known = known
  }

  mutating func figure(at address: FigureAddress) throws(ClaimProblem) -> CitedFigure {
    if scope.plan.owns(address) {
      return try figure(address, in: scope.plan, grid: known.grid(of: address))
    }
    guard let plan = scope.others.first(where: { $0.owns(address) }) else { throw .notAtHand(address) }
    return try figure(address, in: plan, grid: grid(of: address, in: plan))
  }

  private func figure(
    _ address: FigureAddress, in plan: Plan, grid: TableGrid?
  ) throws(ClaimProblem) -> CitedFigure {
    if let grid { return try cell(address, in: grid, of: plan) }
    return address.register == .goals ? try observation(address, in: plan) : try field(address, in: plan)
  }

  /// The table of another year's address, laid out once.
  private mutating func grid(of address: FigureAddress, in plan: Plan) -> TableGrid? {
    let tables = plan.tables(of: address.register)
    guard let place = tables.indices.first(where: { tables[$0].id == address.path.first }) else { return nil }
    let owner = plan.address(address.register, [tables[place].id])
    if let known = others[owner] { return known }
    let grid = TableGrid(tables[place], at: owner)
    others[owner] = grid
    return grid
  }

  private func cell(
    _ address: FigureAddress, in grid: TableGrid, of plan: Plan
  ) throws(ClaimProblem) -> CitedFigure {
    guard address.path.count == 3,
      let (row, column) = grid.place(
        of: FigureTable.CellKey(
          row: address.path[1], column: ColumnKey(field: address.path[2], period: address.period)))
    else { throw .nothingThere(address) }
    let label = CitedFigure.Label.cell(grid, row: row, column: column, whose: whose(plan))
    guard let trusted = grid.reading(row, column) else { throw .noNumber(label.text) }
    let printed = grid.control(row, column).map {
      CellReading(value: $0, interval: grid.interval($0, row, column))
    }
    return CitedFigure(
      label: label, unit: grid.unit(row, column), published: printed ?? trusted,
      trusted: printed.map { $0.value == trusted.value ? $0 : trusted } ?? trusted,
      computed: grid.value(row, column) ?? trusted.value,
      ground: ground(plan, isQuote: grid.table.kind == .quotes))
  }

  private func ground(_ plan: Plan, isQuote: Bool = false) -> ClaimGround {
    plan.year != scope.plan.year || plan.committee != scope.plan.committee
      ? .otherYear : (isQuote ? .text : .ownYear)
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
    let label = CitedFigure.Label.observation(observation, of: indicator.name, whose: whose(plan))
    guard let number = observation.figure.number else { throw .noNumber(label.text) }
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
      label: .words(label), unit: MeasureUnit(rawValue: ""), number, standingFor: Interval(exactly: number),
      ground: ground(plan))
  }
}
