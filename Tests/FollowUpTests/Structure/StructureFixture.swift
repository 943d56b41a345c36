import FollowUp
import Testing

/// The small year with more around it: a second goal, a total, a commitment and links between them.
func linkedPlan() -> Plan {
  var plan = smallPlan()
  plan.goals.nodes = [
    GoalNode(id: id("omrade"), level: .area, name: "Området"),
    GoalNode(id: id("klimat"), level: .committeeGoal, parent: id("omrade"), name: "Klimat"),
    GoalNode(id: id("luft"), level: .committeeGoal, parent: id("omrade"), name: "Luft"),
    GoalNode(id: id("annat"), level: .area, name: "Annat"),
  ]
  plan.goals.indicators.append(indicator("buller", goal: "luft", .lower, "outcome@2024 = 3"))
  plan.money = [
    table(
      .thousands,
      """
      budget@2026 forecast@2026 variance@2026
      personal cost 10 11
      lokaler cost 5 6
      kostnader cost = personal lokaler : 15 17 -2
      """)
  ]
  plan.money[0].title = "Resultaträkning"
  plan.actions.tables[0].title = "Åtgärder"
  plan.statistics[0].title = "Volymer"
  plan.risks.risks[0].goals = [id("klimat")]
  plan.risks.controls[0].risk = id("upphandling")
  plan.actions.tables[0].rows[0].goals = [id("klimat"), id("luft")]
  plan.actions.tables[0].rows[0].facts.budgetRow = "table/personal"
  plan.actions.commitments = [
    Commitment(
      id: id("samverkan"), name: "Samverkan",
      activities: [
        Activity(id: id("forum"), name: "Forum"),
        Activity(id: id("enkat"), name: "Enkät", sameAs: "samverkan/forum"),
      ])
  ]
  plan.actions.contracts = [
    ProviderContract(
      id: id("omsorg"), name: "Omsorg AB",
      followUps: [ContractFollowUp(id: id("2026"), period: period("2026-10"), finding: "Brister")])
  ]
  return plan
}

extension Plan {
  /// The year after the changes, which are held to come back in reverse order.
  func after(_ changes: [Change]) throws -> Plan {
    var plan = self
    try plan.apply(changes)
    return plan
  }
}
