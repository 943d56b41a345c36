import FollowUp

/// An observation by its address, also where the goal pane has no cell for it: a value for women or men, a forecast
/// beside an outcome, the first value of a period that is to be reported.
enum ObservationFocus {
  /// Nil when there is no such indicator, or no reason for a value at that period.
  static func of(_ address: FigureAddress, in plan: Plan) -> Focus? {
    guard plan.owns(address), address.register == .goals, address.path.count == 2,
      let period = address.period,
      let indicator = plan.goals.indicator(address.path[0]),
      let observation = observation(address.path[1].description, period, indicator, plan)
    else { return nil }
    return Focus(
      address: address, label: "\(indicator.name) · \(observation.title)",
      editor: editor(indicator, observation),
      refusal: plan.decidedPoint(covering: address).map { "\($0.name) är fastställd: siffrorna ändras inte." }
    )
  }

  private static func observation(
    _ field: String, _ period: Period, _ indicator: Indicator, _ plan: Plan
  ) -> Observation? {
    if let there = indicator.observations.first(where: { $0.field == field && $0.period == period }) {
      return there
    }
    let isReported =
      isNear(period, plan.year) || plan.reportingPoints.contains { $0.period == period }
      || indicator.observations.contains { $0.period == period }
    let fields = Observation.Role.allCases.flatMap { role in
      [nil, Observation.Gender.women, .men].map {
        Observation(role: role, period: period, gender: $0, figure: .empty)
      }
    }
    return isReported ? fields.first { $0.field == field } : nil
  }

  /// A whole year that a plan has reason to speak of: some years back, or as far ahead as one aims.
  private static func isNear(_ period: Period, _ year: Int) -> Bool {
    period.month == nil && (year - 10...year + 20).contains(period.year)
  }

  private static func editor(_ indicator: Indicator, _ observation: Observation) -> Focus.Editor {
    let unit = observation.figure.unit ?? indicator.unit
    let decimals = indicator.decimals(nearest: observation)
    switch observation.role {
    case .outcome, .forecast: return .number(unit: unit, decimals: decimals, isNegated: false)
    case .milestone, .target: return .target(unit: unit, decimals: decimals)
    }
  }
}
