/// Indicators without an outcome of the time a reporting point is about.
struct OutstandingOutcomes {
  let plan: Plan
  let point: ReportingPoint
  /// Every role of the year: one that a source names enters the indicator where nobody is said to.
  let roles: [String]

  var all: [OutstandingFigure] {
    plan.goals.indicators.filter { isAsked($0) && !isEntered($0) }.map { indicator in
      OutstandingFigure(
        .outcome, name: indicator.name, responsible: role(of: indicator), address: address(of: indicator))
    }
  }

  /// A survey is answered once a year, and its answer is there at the year's end.
  private func isAsked(_ indicator: Indicator) -> Bool {
    switch point.kind {
    case .plan, .fullYear: true
    case .august: indicator.measurement != .survey
    case .march, .month: false
    }
  }

  /// A number, words or a dash of the point's year; at the year's end an outcome, before it a forecast does too.
  private func isEntered(_ indicator: Indicator) -> Bool {
    guard let current = indicator.current(at: point.period), isOfPoint(current) else { return false }
    if point.kind == .fullYear, current.role == .forecast { return false }
    return current.figure.isAnswered
  }

  private func isOfPoint(_ observation: Observation) -> Bool {
    observation.effectivePeriod.year == point.period.year
  }

  /// The place that is there already, else one of the point's period.
  private func address(of indicator: Indicator) -> FigureAddress {
    let waiting = indicator.observations.last {
      $0.role == .outcome && $0.gender == nil && isOfPoint($0) && !$0.figure.isAnswered
    }
    return plan.address(
      .goals, [indicator.id, EntityID(known: "outcome")], waiting?.period ?? point.period)
  }

  private func role(of indicator: Indicator) -> String? {
    guard let source = indicator.source else { return nil }
    if let entered = source.enteredBy, !entered.isEmpty { return entered }
    let text = source.text.lowercased()
    return roles.first { text.contains($0.lowercased()) }
  }
}

extension Figure {
  /// Whether anybody has answered: a number, words or a dash.
  package var isAnswered: Bool {
    switch content {
    case .number, .words, .missing(.dash), .missing(.doubleDash): true
    case .missing(.empty), .missing(.notCalculated), .missing(.onlyInText): false
    }
  }
}
