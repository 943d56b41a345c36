package import FollowUp

/// Writes goals and indicators in few words.
package enum GoalsBuilder {
  static func id(_ text: String) -> EntityID {
    guard let id = EntityID(text) else { preconditionFailure("no id: \(text)") }
    return id
  }

  package static func period(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure("no period: \(text)") }
    return period
  }

  static func node(
    _ text: String, _ level: GoalNode.Level, in parent: String? = nil, _ name: String,
    decided: Attainment? = nil
  ) -> GoalNode {
    GoalNode(
      id: id(text), level: level, parent: parent.map(id), name: name,
      decision: AttainmentDecision(level: decided)
    )
  }

  /// `2024: "77"`, `2025: "81 (2025-08)"`, `2024: "--"`; a role other than outcome stands before the period: `etapp 2026`.
  static func observations(_ values: KeyValuePairs<String, String>) -> [Observation] {
    values.map { key, value in
      let words = key.split(separator: " ").map(String.init)
      let gender = words.count == 3 ? Observation.Gender(rawValue: words[2]) : nil
      return Observation(
        role: role(words), period: period(words.count > 1 ? words[1] : words[0]), gender: gender,
        figure: figure(value))
    }
  }

  private static func role(_ words: [String]) -> Observation.Role {
    switch words[0] {
    case "etapp": .milestone
    case "mål": .target
    case "prognos": .forecast
    default: .outcome
    }
  }

  private static func figure(_ text: String) -> Figure {
    switch text {
    case "": return .empty
    case "-": return Figure(.missing(.dash))
    case "--": return Figure(.missing(.doubleDash))
    default: break
    }
    let parts = text.split(separator: " ").map(String.init)
    let dated = parts.count == 2 ? Period(String(parts[1].dropFirst().dropLast())) : nil
    let comparison = Figure.Comparison(rawValue: String(parts[0].prefix(2)))
    let digits = comparison == nil ? parts[0] : String(parts[0].dropFirst(2))
    guard let number = ExactDecimal(literal: digits) else { return Figure(.words(text)) }
    return Figure(.number(number), comparison: comparison, dated: dated)
  }
}

extension Indicator {
  init(
    _ id: String, of goal: String, _ name: String, _ unit: MeasureUnit = .percent,
    _ direction: Direction = .higher, _ measurement: Measurement = .level,
    values: KeyValuePairs<String, String>
  ) {
    self.init(
      id: GoalsBuilder.id(id), goal: GoalsBuilder.id(goal), name: name, unit: unit, direction: direction,
      measurement: measurement, observations: GoalsBuilder.observations(values))
  }
}
