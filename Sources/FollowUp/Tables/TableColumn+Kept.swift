extension TableColumn {
  /// What the name of a kept forecast begins with: `forecast-2019-08@2019`.
  static let keptForecastField = "forecast-"

  /// A forecast as it was at an earlier reporting point.
  package var isKeptForecast: Bool {
    meaning == .forecast && key.field.description.hasPrefix(Self.keptForecastField)
  }
}

extension FigureAddress {
  /// Whether it is a cell of such a column.
  package var isKeptForecast: Bool {
    path.count == 3 && path[2].description.hasPrefix(TableColumn.keptForecastField)
  }
}
