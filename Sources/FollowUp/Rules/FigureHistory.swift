/// What a figure is held against while it is typed: what was reported earlier in the year, the year before, and how the
/// year was forecast.
package struct FigureHistory: Hashable, Sendable {
  /// An earlier figure, and where it stands.
  package struct Entry: Hashable, Sendable {
    package let address: FigureAddress
    /// As its column is headed (`Prognos 31 mars`); nil for what is only told by its period.
    package let label: String?
    package let period: Period
    package let figure: Figure
  }

  /// The same figure at the latest earlier reporting of the same year.
  package let previous: Entry?
  /// A year earlier: of the same part of the year, for a whole year its bokslut or outcome.
  package let lastYear: Entry?
  /// Every other forecast of the same year that has a number, in the order of the columns.
  package let forecasts: [Entry]

  package static let none = FigureHistory(previous: nil, lastYear: nil, forecasts: [])

  package var isEmpty: Bool { previous == nil && lastYear == nil && forecasts.isEmpty }

  /// Of a figure of a table or an outcome of an indicator; empty for everything else.
  /// - Parameter others: other years of the same committee, looked in where the year's own document has no figure of the year before.
  package static func of(_ address: FigureAddress, in plan: Plan, others: [Plan] = []) -> FigureHistory {
    guard address.period != nil else { return .none }
    if address.register == .goals {
      return ObservationHistory(address: address, plan: plan)?.history ?? .none
    }
    return CellHistory(address: address, plan: plan, others: others)?.history ?? .none
  }
}

/// The history of a cell of a table.
private struct CellHistory {
  let plan: Plan
  let others: [Plan]
  let address: FigureAddress
  let table: FigureTable
  let row: EntityID
  let column: TableColumn
  let period: Period

  init?(address: FigureAddress, plan: Plan, others: [Plan]) {
    guard address.path.count == 3, let period = address.period,
      let table = plan.tables(of: address.register).first(where: { $0.id == address.path[0] }),
      let column = table.column(ColumnKey(field: address.path[2], period: period))
    else { return nil }
    self.plan = plan
    self.others = others
    self.address = address
    self.table = table
    self.row = address.path[1]
    self.column = column
    self.period = period
  }

  var history: FigureHistory {
    FigureHistory(previous: previous, lastYear: lastYear, forecasts: forecasts)
  }

  /// A whole year's budget or forecast is no sum of what came before it.
  private var previous: FigureHistory.Entry? {
    guard period.month != nil || column.meaning == .actual || column.meaning == .outcome else { return nil }
    let earlier = table.columns.filter { other in
      guard let when = other.key.period, other.meaning == column.meaning else { return false }
      return when.year == period.year && when < period && when.isRolling == period.isRolling
    }
    return earlier.sorted { ($0.key.period ?? period) > ($1.key.period ?? period) }.lazy
      .compactMap { entry($0, table, plan) }.first
  }

  /// In the document's own columns first, else in the document of the year before.
  private var lastYear: FigureHistory.Entry? {
    if let own = lastYear(in: table, plan) { return own }
    for other in others where other.committee == plan.committee && other.year != plan.year {
      let twin = other.tables(of: address.register).first { $0.id == table.id && $0.kind == table.kind }
      if let found = twin.flatMap({ lastYear(in: $0, other) }) { return found }
    }
    return nil
  }

  private func lastYear(in table: FigureTable, _ plan: Plan) -> FigureHistory.Entry? {
    let meanings: [TableColumn.Meaning] =
      switch column.meaning {
      case .budget: [.budget, .closing, .actual]
      case .closing, .forecast, .actual, .outcome: [.closing, .actual, .outcome]
      case .variance, .amount, .applied, .received, .effect, .realised, .milestone, .target, .text:
        [column.meaning]
      }
    return meanings.lazy.compactMap { meaning in
      table.columns.first { $0.meaning == meaning && $0.key.period == period.aYearEarlier }
        .flatMap { entry($0, table, plan) }
    }.first
  }

  private var forecasts: [FigureHistory.Entry] {
    guard period.month == nil, [.forecast, .actual, .closing].contains(column.meaning) else { return [] }
    return table.columns.filter {
      $0.meaning == .forecast && $0.key != column.key && $0.key.period?.year == period.year
    }.compactMap { entry($0, table, plan) }
  }

  private func entry(_ column: TableColumn, _ table: FigureTable, _ plan: Plan) -> FigureHistory.Entry? {
    guard let period = column.key.period,
      let figure = table.figure(FigureTable.CellKey(row: row, column: column.key)), figure.number != nil
    else { return nil }
    return FigureHistory.Entry(
      address: plan.address(address.register, [table.id, row, column.key.field], period),
      label: column.label, period: period, figure: figure)
  }
}

/// The history of an outcome of an indicator.
private struct ObservationHistory {
  let address: FigureAddress
  let plan: Plan
  let indicator: Indicator
  let period: Period
  let gender: Observation.Gender?

  init?(address: FigureAddress, plan: Plan) {
    guard address.path.count == 2, let period = address.period,
      let indicator = plan.goals.indicator(address.path[0])
    else { return nil }
    self.address = address
    self.plan = plan
    self.indicator = indicator
    self.period = period
    gender = Observation.Gender.allCases.first { address.path[1].description.hasSuffix("-\($0.rawValue)") }
  }

  var history: FigureHistory {
    let outcomes = entries(of: .outcome)
    return FigureHistory(
      previous: outcomes.filter {
        $0.period < period && $0.period.year == period.year && $0.period.isRolling == period.isRolling
      }.max { $0.period < $1.period },
      lastYear: outcomes.first { $0.period == period.aYearEarlier },
      forecasts: entries(of: .forecast).filter { $0.period.year == period.year && $0.address != address })
  }

  private func entries(of role: Observation.Role) -> [FigureHistory.Entry] {
    indicator.observations.compactMap { observation in
      guard observation.role == role, observation.gender == gender, observation.figure.number != nil,
        let field = EntityID(observation.field)
      else { return nil }
      return FigureHistory.Entry(
        address: plan.address(.goals, [indicator.id, field], observation.period), label: nil,
        period: observation.period, figure: observation.figure)
    }
  }
}

extension Period {
  /// The same part of the year before.
  package var aYearEarlier: Period {
    guard let month else { return Period(year: year - 1) }
    return Period(year: year - 1, month: month, isRolling: isRolling) ?? Period(year: year - 1)
  }
}
