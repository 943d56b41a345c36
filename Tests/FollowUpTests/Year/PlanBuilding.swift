import FollowUp
import Testing

/// A small year with one of everything that has a field.
func smallPlan() -> Plan {
  var plan = Plan(
    committee: id("sn"), year: 2026,
    reportingPoints: [
      ReportingPoint(id: id("plan"), kind: .plan, name: "Verksamhetsplan", period: period("2025"))
    ])
  plan.goals = GoalRegister(
    nodes: [GoalNode(id: id("klimat"), level: .committeeGoal, name: "Klimat")],
    indicators: [indicator("fordon", goal: "klimat", .higher, "outcome@2024 = 80", "milestone@2026 = 100")])
  plan.money = [operations2026()]
  plan.actions.tables = [table(.thousands, kind: .measures, "effect@2025\nhemtjanst item 500")]
  plan.statistics = [table(.count, kind: .volumes, "actual@2025\nplatser quantity 12")]
  plan.risks = smallRegister()
  return plan
}

private func smallRegister() -> RiskRegister {
  let response = RiskResponse(id: id("utbildning"), text: "Utbilda", status: "pågår")
  return RiskRegister(
    risks: [
      Risk(
        id: id("upphandling"), number: "4", name: "Direktupphandling",
        assessment: RiskAssessment(
          likelihood: 3, consequence: 3, likelihoodWord: "stor", consequenceWord: "allvarlig"),
        printedValue: 9, responses: [response])
    ],
    controls: [Control(id: id("stickprov"), name: "Stickprov", corrective: [response])],
    reviews: [ExternalReview(id: id("revision"), name: "Revision", responses: [response])])
}

/// An address of the small plan from its last part.
func address(_ text: String, _ location: SourceLocation = #_sourceLocation) -> FigureAddress {
  if let address = FigureAddress("sn/2026/" + text) { return address }
  Issue.record("no address: \(text)", sourceLocation: location)
  return FigureAddress(committee: id("sn"), year: 2026, register: .money, path: [])
}
