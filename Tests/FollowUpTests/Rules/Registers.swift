import FollowUp
import Testing

/// Socialnämndens goals and indicators 2026 with their figures; part-of-year counts are dated August 2025.
func socialCommittee2026() -> GoalRegister {
  GoalRegister(nodes: nodes2026(), indicators: social2026() + families2026() + adults2026() + others2026())
}

private func node(_ name: String, _ level: GoalNode.Level, under parent: String? = nil) -> GoalNode {
  GoalNode(id: id(name), level: level, parent: parent.map { id($0) }, name: name)
}

private func nodes2026() -> [GoalNode] {
  [
    node("social", .area), node("trivsamt", .councilGoal, under: "social"),
    node("forebyggande", .committeeGoal, under: "trivsamt"),
    node("natverk", .committeeGoal, under: "trivsamt"),
    node("valfard", .councilGoal, under: "social"), node("barn", .committeeGoal, under: "valfard"),
    node("vuxna", .committeeGoal, under: "valfard"), node("ekologisk", .area),
    node("minska", .councilGoal, under: "ekologisk"), node("klimat", .committeeGoal, under: "minska"),
    node("ekonomisk", .area), node("sund", .councilGoal, under: "ekonomisk"),
    node("ekonomi", .committeeGoal, under: "sund"), node("arbetsgivare", .councilGoal, under: "ekonomisk"),
    node("chefer", .committeeGoal, under: "arbetsgivare"),
  ]
}

private func social2026() -> [Indicator] {
  func count(_ name: String, _ goal: String, _ outcome: String, _ milestone: String) -> Indicator {
    indicator(
      name, goal: goal, .higher, unit: .count, measured: .cumulative, "outcome@2025-08 = \(outcome)",
      "milestone@2026 = \(milestone)")
  }
  return [
    count("tidiga-insatser", "forebyggande", "1273", "2000"),
    count("socialpsykiatri", "forebyggande", "2658", "2500"),
    count("ombud", "forebyggande", "113", "200"),
    indicator("ungdomar", goal: "natverk", .higher, "outcome@2025-08 = 92", "milestone@2026 = 85"),
    count("lamna", "natverk", "18", "20"), count("kontakt-vuxna", "natverk", "29", "30"),
    count("kontakt-barn", "natverk", "9", "15"),
  ]
}

private func share(_ name: String, _ goal: String, _ outcome: String, _ milestone: String) -> Indicator {
  indicator(name, goal: goal, .higher, "outcome@2025-08 = \(outcome)", "milestone@2026 = \(milestone)")
}

private func families2026() -> [Indicator] {
  [
    share("vald-uppnar", "barn", "100", "90"), share("forbattrats", "barn", "76", "80"),
    share("forstaelse", "barn", "68", "80"), share("tva-manader", "barn", "39", "50"),
  ]
}

private func adults2026() -> [Indicator] {
  [
    share("vald-forandring", "vuxna", "78", "80"), share("beroende", "vuxna", "78", "85"),
    indicator(
      "boendestod", goal: "vuxna", .higher, "outcome@2024 = 96", "outcome@2025-08 = --", "milestone@2026 = 95"
    ),
    share("beroendevard", "vuxna", "77", "75"),
  ]
}

private func others2026() -> [Indicator] {
  [
    indicator(
      "fordon", goal: "klimat", .higher, "outcome@2024 = 80", "outcome@2025 = 81 / 2025-08",
      "milestone@2026 = 100"),
    indicator("miljoombud", goal: "klimat", .higher, "outcome@2025 = 69 / 2025-08", "milestone@2026 = 80"),
    indicator("flygresor", goal: "klimat", .higher, "outcome@2025 = 88 / 2025-10", "milestone@2026 = 92"),
    indicator(
      "budgethallning", goal: "ekonomi", .notNegative, "outcome@2024 = 0.9", "forecast@2025 = -3.9",
      "milestone@2026 = 0"),
    indicator("hme", goal: "chefer", .higher, unit: .index, "outcome@2025 = 82", "milestone@2026 = 82"),
    indicator("sjukfranvaro", goal: "chefer", .lower, "outcome@2025 = 7.4 / 2025-07", "milestone@2026 = 7.2"),
  ]
}

/// Vård- och omsorgsnämndens goals 2023 as they were decided: no indicators, only the decisions.
func careCommittee2023() -> GoalRegister {
  let social: [Attainment] = [.high, .high, .partial, .partial, .partial]
  var nodes = [node("social", .area), node("ekologisk", .area), node("ekonomisk", .area)]
  for (place, level) in social.enumerated() {
    nodes.append(decided("social-\(place)", level, under: "social"))
  }
  nodes.append(decided("klimat", .high, under: "ekologisk"))
  nodes.append(decided("ekonomi", .notMet, under: "ekonomisk"))
  nodes.append(decided("chefer", .partial, under: "ekonomisk"))
  return GoalRegister(nodes: nodes)
}

private func decided(_ name: String, _ level: Attainment, under parent: String) -> GoalNode {
  GoalNode(
    id: id(name), level: .committeeGoal, parent: id(parent), name: name,
    decision: AttainmentDecision(level: level))
}
