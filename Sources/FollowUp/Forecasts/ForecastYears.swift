/// How good a table's forecasts have been over the years: each forecast that is kept, beside what its year came to.
package struct ForecastYear: Hashable, Sendable {
  /// One forecast of the year, as it was made at a reporting point.
  package struct Made: Hashable, Sendable {
    /// The last month it knew; nil when nothing says when it was made.
    package let month: Period?
    /// Forecast and outcome by the row of the table that is asked for; rows that lack either are not there.
    package let rows: [EntityID: ForecastAccuracy]
  }

  /// Why a year cannot be judged.
  package enum Gap: Hashable, Sendable {
    /// The year's plan has no such table.
    case noTable
    case noForecast
    /// There are forecasts, made then; no plan has what the year came to.
    case noOutcome(made: [Period?])
  }

  package let year: Int
  /// In order of time; one that nothing dates last. Empty where there is a gap.
  package let forecasts: [Made]
  package let gap: Gap?
  /// The year whose plan says what this year came to; nil where none does.
  package let outcomeIn: Int?
}

/// The mean of what forecasts made in the same month have missed by, sign left out.
package struct MeanForecastError: Hashable, Sendable {
  package let years: Int
  /// Base unit, all decimals.
  package let amount: ExactDecimal
  /// Of the forecasts' size, one decimal; nil when one of them is zero.
  package let percent: ExactDecimal?
}

/// Looks through the years of a committee.
package struct ForecastYears: Hashable, Sendable {
  /// Oldest first, none after the year that is asked from.
  package let years: [ForecastYear]

  /// - Parameters:
  ///   - table: the money table of `plan` that is meant; in the others the one of the same id and kind, else the only one of its kind.
  ///   - others: plans of the same committee. Later ones are only asked what earlier years came to.
  package init(of table: FigureTable, in plan: Plan, others: [Plan]) {
    let plans = ([plan] + others.filter { $0.committee == plan.committee && $0.year != plan.year })
      .sorted { $0.year < $1.year }
    let search = ForecastSearch(table: table, plans: plans)
    let forecast = plans.flatMap { search.forecastYears(in: $0) }
    years = Set(plans.map(\.year) + forecast).filter { $0 <= plan.year }.sorted().map(search.year)
  }

  /// Whether any year has a forecast, judged or not.
  package var hasForecasts: Bool {
    years.contains { year in
      switch year.gap {
      case nil, .noOutcome: true
      case .noTable, .noForecast: false
      }
    }
  }

  /// The months forecasts of a row have been made in, the earliest first.
  package func months(of row: EntityID) -> [Int] {
    Set(years.flatMap(\.forecasts).compactMap { $0.rows[row] == nil ? nil : $0.month?.month }).sorted()
  }

  /// What a row's forecasts made in a month have missed by in the mean; nil for fewer than two years.
  package func meanError(of row: EntityID, month: Int) -> MeanForecastError? {
    let each = years.compactMap { year in
      year.forecasts.last { $0.month?.month == month }?.rows[row]
    }
    guard each.count > 1 else { return nil }
    let count = ExactDecimal(each.count)
    let sum = each.reduce(ExactDecimal.zero) { $0 + $1.difference.magnitude }
    let percents = each.compactMap(\.percent)
    let share = percents.reduce(ExactDecimal.zero) { $0 + $1.magnitude }
    guard let amount = sum.divided(by: count, to: -2) else { return nil }
    return MeanForecastError(
      years: each.count, amount: amount,
      percent: percents.count == each.count ? share.divided(by: count, to: -1) : nil)
  }
}

/// Finds the forecasts of a year and what it came to among plans.
private struct ForecastSearch {
  let table: FigureTable
  /// Oldest first.
  let plans: [Plan]

  func twin(in plan: Plan) -> FigureTable? {
    let kin = plan.money.filter { $0.kind == table.kind }
    return kin.first { $0.id == table.id } ?? (kin.count == 1 ? kin.first : nil)
  }

  /// The years a plan has whole years' forecasts of.
  func forecastYears(in plan: Plan) -> [Int] {
    guard let twin = twin(in: plan) else { return [] }
    return twin.columns.compactMap { column in
      guard column.meaning == .forecast, let period = column.key.period, period == Period(year: period.year),
        twin.hasFigures(column)
      else { return nil }
      return period.year
    }
  }

  func year(_ year: Int) -> ForecastYear {
    let own = plans.first { $0.year == year }
    let source = ([own] + [plans.first { $0.year > year && forecastYears(in: $0).contains(year) }])
      .compactMap { $0 }.first { forecastYears(in: $0).contains(year) }
    guard let source, let twin = twin(in: source) else {
      let hasTable = own.flatMap(self.twin) != nil
      return ForecastYear(
        year: year, forecasts: [], gap: hasTable ? .noForecast : .noTable, outcomeIn: nil)
    }
    let made = forecasts(of: year, in: twin, source)
    guard let outcome = outcome(of: year) else {
      return ForecastYear(
        year: year, forecasts: [], gap: .noOutcome(made: made.map(\.0)), outcomeIn: nil)
    }
    let judged = made.map { month, column in
      ForecastYear.Made(month: month, rows: accuracy(of: column, in: twin, against: outcome))
    }
    return ForecastYear(year: year, forecasts: judged, gap: nil, outcomeIn: outcome.plan.year)
  }

  /// Kept ones by their names, then the one that stands: of the year's own latest report of a part of the year.
  private func forecasts(of year: Int, in table: FigureTable, _ plan: Plan) -> [(Period?, TableColumn)] {
    let all = table.columns.filter {
      $0.meaning == .forecast && $0.key.period == Period(year: year) && table.hasFigures($0)
    }
    let kept = all.filter(\.isKeptForecast).map { ($0.keptAt, $0) }
    let standing = plan.year == year ? plan.reportingPoints.last { $0.period.isPartOfYear }?.period : nil
    return (kept + all.filter { !$0.isKeptForecast }.map { (standing, $0) })
      .sorted { one, other in
        guard let left = one.0 else { return false }
        return other.0.map { left < $0 } ?? true
      }
  }

  /// The year's own outcome or bokslut, else that of the first later plan that has one.
  private func outcome(of year: Int) -> (plan: Plan, table: FigureTable, column: TableColumn)? {
    for plan in plans where plan.year >= year {
      guard let twin = twin(in: plan) else { continue }
      let column = twin.columns.first {
        ($0.meaning == .actual || $0.meaning == .closing) && $0.key.period == Period(year: year)
          && twin.hasFigures($0)
      }
      if let column { return (plan, twin, column) }
    }
    return nil
  }

  private func accuracy(
    of forecast: TableColumn, in made: FigureTable,
    against outcome: (plan: Plan, table: FigureTable, column: TableColumn)
  ) -> [EntityID: ForecastAccuracy] {
    let pairs = table.rows.compactMap { row -> (EntityID, ForecastAccuracy)? in
      guard row.kind != .equity, let there = made.row(like: row), let then = outcome.table.row(like: row),
        let forecast = made.value(there.id, forecast.key),
        let actual = outcome.table.value(then.id, outcome.column.key)
      else { return nil }
      return (row.id, ForecastAccuracy(forecast: forecast, actual: actual))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension FigureTable {
  /// The row of the same id, else the only one of the same name.
  fileprivate func row(like other: TableRow) -> TableRow? {
    if let row = row(other.id) { return row }
    let namesakes = rows.filter { $0.label.lowercased() == other.label.lowercased() }
    return namesakes.count == 1 ? namesakes.first : nil
  }
}

extension TableColumn {
  /// The reporting point a kept forecast was made at, by its name.
  fileprivate var keptAt: Period? {
    Period(String(key.field.description.dropFirst(Self.keptForecastField.count)))
  }
}
