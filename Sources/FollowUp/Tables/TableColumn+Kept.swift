extension TableColumn {
  /// What the name of a kept forecast begins with: `forecast-2019-08@2019`.
  static let keptForecastField = "forecast-"

  /// A forecast as it was at an earlier reporting point.
  package var isKeptForecast: Bool {
    meaning == .forecast && key.field.description.hasPrefix(Self.keptForecastField)
  }
}
