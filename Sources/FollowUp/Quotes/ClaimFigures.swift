/// The figures that claims lead to: of a year, and of the years at hand beside it. A table is laid out once, however many ask.
///
/// A class, since every claim of a year asks the same one: a whole year is costly to copy.
final class ClaimFigures {
  let scope: CheckScope
  private let known: YearGrids
  /// Those of other years.
  private var others: [FigureAddress: TableGrid] = [:]

  /// - Parameter known: the year's own tables, laid out.
  init(_ scope: CheckScope, _ known: YearGrids) {
    self.scope = scope
    self.known = known
  }

  func figure(at address: FigureAddress) throws(ClaimProblem) -> CitedFigure {
    if scope.plan.owns(address) {
      return try figure(
        address, in: scope.plan, grid: address.path.first.flatMap { known.grid($0, in: address.register) })
    }
    guard let plan = scope.others.first(where: { $0.owns(address) }) else { throw .notAtHand(address) }
    return try figure(address, in: plan, grid: grid(of: address, in: plan))
  }

  /// What is printed in the cell that a claim leads to which is one of the year's own cells and nothing else, as most are; nil for any other.
  func printed(_ claim: Claim) -> CellReading? {
    guard claim.divisor == nil, claim.sum.count == 1, claim.sum[0].factor == nil, !claim.sum[0].isSubtracted,
      case .figure(let place) = claim.sum[0].reference, place.year == nil, place.path.count == 3,
      let grid = known.grid(place.path[0], in: place.register),
      let (row, column) = grid.place(
        of: FigureTable.CellKey(
          row: place.path[1], column: ColumnKey(field: place.path[2], period: place.period)))
    else { return nil }
    return grid.reading(row, column, .published)
  }

  private func figure(
    _ address: FigureAddress, in plan: Plan, grid: TableGrid?
  ) throws(ClaimProblem) -> CitedFigure {
    if let grid { return try cell(address, in: grid, of: plan) }
    return address.register == .goals ? try observation(address, in: plan) : try field(address, in: plan)
  }

  /// The table of another year's address, laid out once.
  private func grid(of address: FigureAddress, in plan: Plan) -> TableGrid? {
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
    let figure = CitedFigure(
      source: .cell(grid, row: row, column: column), unit: grid.unit(row, column),
      ground: ground(plan, isQuote: grid.table.kind == .quotes), whose: whose(plan))
    guard grid.reading(row, column) != nil else { throw .noNumber(figure.label) }
    return figure
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
    guard let number = observation.figure.number else {
      throw .noNumber("\(indicator.name) · \(FindingText.observation(observation))\(whose(plan))")
    }
    let unit = observation.figure.unit ?? indicator.unit
    let interval = QuotedFigure.interval(of: number, in: unit)
    return CitedFigure(
      source: .observation(observation, of: indicator.name, CellReading(value: number, interval: interval)),
      unit: unit, ground: ground(plan), whose: whose(plan))
  }

  /// A number elsewhere: the value of a risk, the samples of a control.
  private func field(_ address: FigureAddress, in plan: Plan) throws(ClaimProblem) -> CitedFigure {
    guard let value = try? plan.value(at: address), let around = plan.thing(around: address) else {
      throw .nothingThere(address)
    }
    let number: ExactDecimal? =
      switch value {
      case .figure(let figure): figure.number
      case .level(let level): level.map { ExactDecimal($0) }
      case .text, .choice, .list, .thing: nil
      }
    guard let number else { throw .noNumber(around.1.name + whose(plan)) }
    return CitedFigure(
      exactly: number, of: around.1.name, unit: MeasureUnit(rawValue: ""), ground: ground(plan),
      whose: whose(plan))
  }
}

extension CitedFigure {
  /// What is known exactly: a level, a count.
  init(
    exactly number: ExactDecimal, of name: String, unit: MeasureUnit, ground: ClaimGround, whose: String = ""
  ) {
    self.init(
      source: .number(CellReading(value: number, interval: Interval(exactly: number)), name), unit: unit,
      ground: ground, whose: whose)
  }
}
