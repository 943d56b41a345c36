import FollowUp

/// One value of an indicator as it is shown in a column.
package struct GoalsCell: Hashable, Sendable {
  /// What is said of a value by one sign after it; the status line says it in words.
  package enum Mark: String, Hashable, Sendable {
    case none = " "
    /// A forecast, not an outcome.
    case forecast = "p"
    case preliminary = "~"
    /// It has a date or a note of its own.
    case remarked = "*"
  }

  /// As written, without the blanks that align it: `10,4`, `≥ 5 000`, `Minska`, `–`.
  package let value: String
  package let mark: Mark
  package let isMissing: Bool
  /// The number of characters from its decimal comma to its end, 0 when it has none; nil for words.
  let decimals: Int?

  init(_ observation: Observation?, unit: MeasureUnit) {
    let figure = observation?.figure ?? .empty
    let text = NumberText.figure(figure, in: unit, decimals: nil)
    value = text
    mark = observation.map(Self.mark) ?? .none
    isMissing = figure.isMissing
    let isPlain = figure.number != nil && (figure.unit.map { $0.base == unit.base } ?? true)
    decimals = isPlain || figure.isMissing ? text.lastIndex(of: ",").map { text[$0...].count } ?? 0 : nil
  }

  private static func mark(_ observation: Observation) -> Mark {
    if observation.role == .forecast { return .forecast }
    if observation.figure.isPreliminary { return .preliminary }
    return observation.figure.dated == nil && observation.figure.note == nil ? .none : .remarked
  }

  /// The value and its mark, with the blanks after them that put its comma below the others' of a column; `places` is the
  /// longest run of decimals there. Every number of a column ends equally far from its comma.
  package func text(places: Int) -> String {
    let blanks = String(repeating: " ", count: decimals.map { max(0, places - $0) } ?? 0)
    return mark == .none ? value + blanks + mark.rawValue : value + mark.rawValue + blanks
  }
}

/// A column as it is shown: its head, and how its values are aligned.
package struct GoalsColumnLayout: Hashable, Sendable {
  package let id: GoalsColumn
  /// The longest run of characters from a decimal comma on.
  package let places: Int
  /// The characters of the longest text, with its mark.
  package let widest: Int
  /// The indicators whose figure now is in this column.
  package let currentCount: Int

  init(_ id: GoalsColumn, cells: [GoalsCell], currentCount: Int) {
    self.id = id
    self.currentCount = currentCount
    let places = cells.reduce(0) { max($0, $1.decimals ?? 0) }
    self.places = places
    widest = cells.reduce(0) { max($0, $1.text(places: places).count) }
  }
}

extension Indicator {
  /// What a column shows of the indicator; an outcome before a forecast.
  func observation(in column: GoalsColumn) -> Observation? {
    switch column {
    case .outcome(let period): total(.outcome, period) ?? total(.forecast, period)
    case .milestone(let period): total(.milestone, period)
    case .target(let period): total(.target, period)
    }
  }

  private func total(_ role: Observation.Role, _ period: Period) -> Observation? {
    observations.first { $0.role == role && $0.period == period && $0.gender == nil }
  }
}
