import FollowUp
import Testing

/// An indicator from short texts: observations as `outcome@2024 = 78`, `milestone@2026 >= 85`, `outcome@2025 = 81 / 2025-08`
/// (dated), `outcome@2024 = --`.
func indicator(
  _ name: String, goal: String = "goal", _ direction: Indicator.Direction, unit: MeasureUnit = .percent,
  measured measurement: Indicator.Measurement = .level, trend: String? = nil, _ observations: String...
) -> Indicator {
  Indicator(
    id: id(name), goal: id(goal), name: name, unit: unit, direction: direction, measurement: measurement,
    printedTrend: trend, observations: observations.map(observation))
}

private func observation(_ text: String) -> Observation {
  let words = text.split(separator: " ").map(String.init)
  let (key, relation, value) = (column(words[0]), words[1], words[2])
  let role = Observation.Role(rawValue: key.field.description) ?? .outcome
  var figure = Figure(content(value), comparison: Figure.Comparison(rawValue: relation))
  if words.count == 5, words[3] == "/" { figure.dated = period(words[4]) }
  if words.count == 5, words[3] == "ref" { figure.reference = number(words[4]) }
  return Observation(role: role, period: key.period ?? period("1900"), figure: figure)
}

private func content(_ value: String) -> Figure.Content {
  switch value {
  case "--": .missing(.doubleDash)
  case "-": .missing(.dash)
  default: ExactDecimal(literal: value).map { .number($0) } ?? .words(value)
  }
}
