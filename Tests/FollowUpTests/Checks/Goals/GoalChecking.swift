import FollowUp
import Testing

/// What a check says of a year with these goals and indicators, the worst first.
func goalFindings(
  _ check: Check, _ indicators: [Indicator] = [], nodes: [GoalNode] = [],
  overall: AttainmentDecision = .init(), money: [FigureTable] = [], statistics: [FigureTable] = [],
  others: [Plan] = []
) -> [Finding] {
  let plan = Plan(
    committee: id("sn"), year: 2026, reportingPoints: [.plan(of: 2026)],
    goals: GoalRegister(nodes: nodes, indicators: indicators, overall: overall), money: money,
    statistics: statistics)
  let scope = CheckScope(
    municipality: .standard(id: id("x"), name: "X"), plan: plan, point: .plan(of: 2026), others: others)
  return CheckRun(scope, checks: [check]).findings
}

extension Finding {
  /// The addresses without committee and year: `goals/a/outcome@2024`.
  var places: [String] { addresses.map { String($0.description.dropFirst("sn/2026/".count)) } }
}

/// An indicator with total, women and men at one time, as written; nil for none.
func split(
  _ total: String?, _ women: String?, _ men: String?, at time: String = "2019", unit: MeasureUnit = .index,
  measured: Indicator.Measurement = .survey
) -> Indicator {
  func observation(_ value: String?, _ gender: Observation.Gender?) -> Observation? {
    value.map {
      Observation(role: .outcome, period: period(time), gender: gender, figure: Figure(.number(number($0))))
    }
  }
  return Indicator(
    id: id("i"), goal: id("g"), name: "Indikator", unit: unit, measurement: measured,
    observations: [observation(total, nil), observation(women, .women), observation(men, .men)].compactMap {
      $0
    })
}
