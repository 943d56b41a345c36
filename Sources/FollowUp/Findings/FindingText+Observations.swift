/// How findings speak of an indicator's values and of time.
extension FindingText {
  /// `utfall 2024`, `etappmål 2026`, `utfall för kvinnor, tolv månader till juli 2019`: inside a sentence.
  package static func observation(_ observation: Observation) -> String {
    let time = period(time(of: observation))
    guard let gender = observation.gender else { return "\(role(observation.role)) \(time)" }
    return "\(role(observation.role)) för \(self.gender(gender)), \(time)"
  }

  /// `etappmål`.
  package static func role(_ role: Observation.Role) -> String {
    switch role {
    case .outcome: "utfall"
    case .forecast: "prognos"
    case .milestone: "etappmål"
    case .target: "målvärde"
    }
  }

  /// `2024`, `augusti 2025`, `tolv månader till juli 2019`.
  package static func period(_ period: Period) -> String {
    guard let month = period.month else { return NumberText.year(period.year) }
    return (period.isRolling ? "tolv månader till " : "") + "\(months[month - 1]) \(period.year)"
  }

  /// A value as it is written, in its own unit: `72,1`, `8,9 %`, `≤ 8,5`, `Minska`, `> Länssnitt (79)`.
  package static func value(_ figure: Figure, in unit: MeasureUnit) -> String {
    let text = NumberText.figure(figure, in: unit, decimals: nil)
    guard case .number = figure.content else {
      return text + (figure.reference.map { " (\(NumberText.exact($0, in: unit)))" } ?? "")
    }
    let isOwn = figure.unit.map { $0.base != unit.base } ?? false
    return isOwn ? text : text + NumberText.unitSuffix(unit)
  }

  /// The first letter large, as a sentence begins.
  package static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The first letter small, as inside a sentence.
  package static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  private static func gender(_ gender: Observation.Gender) -> String {
    switch gender {
    case .women: "kvinnor"
    case .men: "män"
    }
  }

  /// A forecast, and what is aimed at, is about the time of its column, whenever it was made.
  private static func time(of observation: Observation) -> Period {
    observation.role == .outcome ? observation.effectivePeriod : observation.period
  }

  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
  ]
}
