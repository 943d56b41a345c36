/// Forecasts kept as they were at a reporting point, each in a column of its own, so that one can see afterwards how good
/// one was at forecasting.
package enum KeptForecasts {
  /// The heading above the columns.
  package static let group = "Tidigare prognoser"

  /// Adds to each table with a whole year's forecast a column with the forecast as it is now; nothing where it is kept already, or has
  /// no figure.
  /// - Parameter point: the reporting point it was made at.
  package static func keeping(at point: ReportingPoint, in plan: Plan) throws(FieldError) -> [Change] {
    var list = ChangeList(plan)
    guard point.kind != .plan, point.period.isPartOfYear else { return [] }
    for table in plan.money {
      guard let forecast = table.columns.first(where: { isLive($0, of: point) }),
        let kept = column(forecast, at: point), table.column(kept.key) == nil
      else { continue }
      let cells = table.rows.filter { !$0.isComputed }.compactMap { row -> (EntityID, Figure)? in
        table.cells[.init(row: row.id, column: forecast.key)].flatMap {
          $0.number == nil ? nil : (row.id, $0.asKept)
        }
      }
      guard !cells.isEmpty else { continue }
      let place = plan.address(.money, [table.id, FigureTable.columnsID, kept.key.field], kept.key.period)
      let figures = ColumnOfFigures(kept, cells: Dictionary(cells) { first, _ in first })
      try list.place(place, Placed(.column(figures), afterColumn: table.columns.last?.key))
    }
    return list.changes
  }

  /// A new reporting point begins a new forecast: that of the latest one before it is kept.
  package static func keeping(before new: ReportingPoint, in plan: Plan) throws(FieldError) -> [Change] {
    let last = plan.reportingPoints.last { $0.period < new.period && $0.kind != .plan }
    guard let last else { return [] }
    return try keeping(at: last, in: plan)
  }

  private static func isLive(_ column: TableColumn, of point: ReportingPoint) -> Bool {
    column.meaning == .forecast && column.key.period == Period(year: point.period.year)
      && !column.isKeptForecast
  }

  private static func column(_ forecast: TableColumn, at point: ReportingPoint) -> TableColumn? {
    guard let field = EntityID(TableColumn.keptForecastField + point.period.description),
      let period = forecast.key.period
    else {
      return nil
    }
    return TableColumn(
      key: ColumnKey(field: field, period: period), meaning: .forecast,
      label: "Prognos \(point.period.inWords)", group: group)
  }
}

extension Figure {
  /// The number alone: what was said of the forecast was said then.
  fileprivate var asKept: Figure { Figure(content) }
}
