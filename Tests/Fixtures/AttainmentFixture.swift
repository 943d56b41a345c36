import FollowUp
package import Workbench

/// Vård- och omsorgsnämnden 2023 as its verksamhetsberättelse has it: eight nämndmål, 3 i hög grad, 4 delvis, 1 ej; and
/// some indicators to propose from.
package enum AttainmentFixture {
  package static let decided = context(goals)

  /// With a goal whose indicators say something else than what is decided, without a motivation.
  package static let differing: PaneContext = {
    var goals = Self.goals
    goals.indicators = [
      Indicator(
        "utslapp", of: "utslapp-minskar", "Utsläpp (ton)", .count, .lower,
        values: [
          "2022": "120", "2023": "130", "etapp 2023": "100",
        ]),
      Indicator(
        "resor", of: "utslapp-minskar", "Tjänsteresor med bil (mil)", .count, .lower,
        values: [
          "2022": "80", "2023": "70", "etapp 2023": "75",
        ]),
    ]
    return context(goals)
  }()

  /// With three goals that are decided otherwise than proposed.
  package static let many: PaneContext = {
    var goals = Self.goals
    goals.indicators = ["aldre-delaktiga", "utslapp-minskar", "medarbetare"].map {
      Indicator("m-" + $0, of: $0, "Mått", values: ["2023": "1", "etapp 2023": "2"])
    }
    return context(goals)
  }()

  private static func context(_ goals: GoalRegister) -> PaneContext {
    let point = ReportingPoint(
      id: GoalsBuilder.id("helar"), kind: .fullYear, name: "Verksamhetsberättelse",
      period: GoalsBuilder.period("2023"))
    return YearFixture.context(
      Plan(committee: GoalsBuilder.id("von"), year: 2023, reportingPoints: [point], goals: goals))
  }

  private static let goals = GoalRegister(
    nodes: social + nature + economy,
    overall: AttainmentDecision(level: .partial, printed: "delvis uppfyllt"))

  private static let social = [
    GoalsBuilder.node(
      "social", .area, "En trygg kommun där människor trivs och växer - social hållbarhet", decided: .partial),
    GoalsBuilder.node("valfard", .councilGoal, in: "social", "Huddinges välfärd håller hög kvalitet"),
    goal(
      "aldre-sjalvstandiga", "valfard", "Huddinges äldre bibehåller en hög grad av självständighet", .high),
    goal("aldre-delaktiga", "valfard", "Huddinges äldre och anhöriga upplever delaktighet", .partial),
    goal("aldre-trygga", "valfard", "Huddinges äldre känner trygghet och förtroende", .partial),
    goal("funktion-delaktiga", "valfard", "Huddinges funktionshindrade upplever delaktighet", .high),
    goal("funktion-trygga", "valfard", "Huddinges funktionshindrade känner trygghet", .partial),
  ]

  private static let nature = [
    GoalsBuilder.node(
      "natur", .area, "En hållbar naturkommun - ekologisk hållbarhet", decided: .high),
    goal("utslapp-minskar", "natur", "Nämnden minskar sina utsläpp av växthusgaser", .high),
  ]

  private static let economy = [
    GoalsBuilder.node("ekonomi", .area, "En ansvarsfull ekonomi i hela Huddinge - ekonomisk hållbarhet"),
    goal("sund-ekonomi", "ekonomi", "Omsorgen har en sund och uthållig ekonomi", .notMet),
    goal("medarbetare", "ekonomi", "Chefer och medarbetare bidrar till ständig utveckling", .partial),
  ]

  private static func goal(_ id: String, _ parent: String, _ name: String, _ level: Attainment) -> GoalNode {
    GoalsBuilder.node(id, .committeeGoal, in: parent, name, decided: level)
  }
}
