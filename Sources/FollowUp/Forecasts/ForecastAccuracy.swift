/// How good a forecast was: what the year came to, less what was forecast at a reporting point.
package struct ForecastAccuracy: Hashable, Sendable {
  package let forecast: ExactDecimal
  package let actual: ExactDecimal

  /// Actual − forecast, in the base unit and the inside sign.
  package var difference: ExactDecimal { actual - forecast }

  /// Of the forecast's size, one decimal; nil when the forecast is zero.
  package var percent: ExactDecimal? { Variance.percent(difference, of: forecast) }
}

/// The columns of a table by which its forecasts of a year are judged.
package struct AccuracyColumns: Hashable, Sendable {
  /// Those kept at reporting points, in order of time, then the latest.
  package let forecasts: [TableColumn]
  /// The whole year's outcome.
  package let actual: TableColumn

  /// Nil until the table has both a forecast and an outcome, with figures, of one and the same year; the latest such year.
  package init?(of table: FigureTable) {
    let actuals = table.columns.filter {
      ($0.meaning == .actual || $0.meaning == .closing) && $0.key.period?.month == nil && table.hasFigures($0)
    }
    let years = actuals.compactMap { $0.key.period?.year }.sorted(by: >)
    for year in years {
      let forecasts = table.columns.filter {
        $0.meaning == .forecast && $0.key.period == Period(year: year) && table.hasFigures($0)
      }
      guard !forecasts.isEmpty, let actual = actuals.first(where: { $0.key.period?.year == year }) else {
        continue
      }
      let kept = forecasts.filter(\.isKeptForecast).sorted {
        $0.key.field.description < $1.key.field.description
      }
      self.forecasts = kept + forecasts.filter { !$0.isKeptForecast }
      self.actual = actual
      return
    }
    return nil
  }
}

extension FigureTable {
  /// Nil when either is missing.
  package func accuracy(_ row: TableRow, _ forecast: TableColumn, _ columns: AccuracyColumns)
    -> ForecastAccuracy?
  {
    guard row.kind != .equity, let made = value(row.id, forecast.key),
      let actual = value(row.id, columns.actual.key)
    else { return nil }
    return ForecastAccuracy(forecast: made, actual: actual)
  }

  func hasFigures(_ column: TableColumn) -> Bool {
    rows.contains { cells[CellKey(row: $0.id, column: column.key)]?.number != nil }
  }
}
