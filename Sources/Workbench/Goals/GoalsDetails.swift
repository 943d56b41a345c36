import FollowUp

/// Everything that is known of the focused row, for the panel beside the tree.
package struct GoalsDetails: Hashable, Sendable {
  /// One labelled piece of text.
  package struct Fact: Hashable, Sendable {
    package let label: String
    package let text: String
    /// Something to look at: an id that is malformed, a motivation that is missing.
    package let isRemark: Bool

    init(_ label: String, _ text: String, isRemark: Bool = false) {
      self.label = label
      self.text = text
      self.isRemark = isRemark
    }
  }

  /// What kind of thing it is: `Indikator`, `Nämndens mål`.
  package let kind: String
  /// The whole name.
  package let name: String
  package let facts: [Fact]
  /// Nil when there are no values to draw.
  package let chart: GoalsChart?
}

/// The values of an indicator over time: for drawing only.
package struct GoalsChart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case outcome, milestone, target
  }

  package struct Mark: Hashable, Sendable {
    /// In years, a whole year at its end: the end of August 2025 is 2024 and two thirds.
    package let position: Double
    package let value: Double
    /// As it is written.
    package let figure: String
    package let kind: Kind
  }

  package let marks: [Mark]
  /// The years of the first and the last of them.
  package let years: ClosedRange<Int>

  /// Nil when the indicator has fewer than two numbers in its own unit.
  init?(_ indicator: Indicator) {
    let drawn = indicator.observations.compactMap { observation in
      Mark(observation, indicator.unit).map { (mark: $0, year: observation.effectivePeriod.year) }
    }
    guard drawn.count > 1, let first = drawn.map(\.year).min(), let last = drawn.map(\.year).max() else {
      return nil
    }
    marks = drawn.map(\.mark)
    years = first...last
  }
}

extension GoalsChart.Mark {
  fileprivate init?(_ observation: Observation, _ unit: MeasureUnit) {
    let figure = observation.figure
    guard observation.gender == nil, let number = figure.number, (figure.unit ?? unit).base == unit.base
    else { return nil }
    let period = observation.effectivePeriod
    position = Double(period.year) + (period.month.map { Double($0) / 12 - 1 } ?? 0)
    value = number.approximation
    self.figure = NumberText.exact(number, in: unit)
    switch observation.role {
    case .outcome, .forecast: kind = .outcome
    case .milestone: kind = .milestone
    case .target: kind = .target
    }
  }
}
