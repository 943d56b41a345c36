import FollowUp

/// Vård- och omsorgsnämnden: plan 2025, delår 2019 and the decided goals of 2023.
extension GoalsFixture {
  static let care2025 = GoalRegister(
    nodes: [
      GoalsBuilder.node(
        "social", .area, "En trygg kommun där människor trivs och växer - social hållbarhet"),
      GoalsBuilder.node(
        "aldre", .committeeGoal, in: "social",
        "Med rätt stöd genom livet kan Huddinges äldre bibehålla en hög grad av självständighet"),
      GoalsBuilder.node(
        "anhoriga", .committeeGoal, in: "social",
        "Vård och omsorgsnämnden arbetar preventivt för att minska anhörigas risk för ohälsa"),
    ],
    indicators: careElderly + careRelatives)

  private static let careElderly = [
    Indicator(
      "seniortraffar", of: "aldre", "Besök på seniorträffar", .count, .higher, .cumulative,
      values: ["2022": "9194", "2023": "7650", "2024": "5000", "etapp 2025": ">=5000", "mål 2030": ">=5000"]),
    Indicator(
      "boende", of: "aldre", "Invånare 80+ i särskilt boende (%)", .percent, .lower,
      values: ["2022": "10.4", "2023": "10.3", "2024": "", "etapp 2025": "10.1", "mål 2030": "9"]),
    helhetssyn,
  ]

  private static let helhetssyn: Indicator = {
    var indicator = Indicator(
      "helhetssyn", of: "aldre", "Brukarbedömning hemtjänst äldreomsorg - helhetssyn (%)", .percent, .higher,
      .survey, values: ["2022": "80", "2023": "78", "2024": "77", "etapp 2025": "82", "mål 2030": "85"])
    indicator.source = IndicatorSource(text: "Kolada K21468", printedKoladaID: "K21468")
    return indicator
  }()

  private static let careRelatives = [
    Indicator(
      "anhoriga-samarbete", of: "anhoriga",
      "Anhöriga som upplever att samarbetet med hemtjänsten fungerar mycket bra (%)", .percent, .higher,
      .survey,
      values: ["2022": "40", "2023": "35", "2024": "40", "etapp 2025": "42", "mål 2030": "45"]),
    information,
  ]

  private static let information: Indicator = {
    var indicator = Indicator(
      "information", of: "anhoriga", "Antal personer som deltar på informationstillfällen", .count, .unknown,
      .cumulative, values: ["2022": "", "2023": "", "2024": "", "etapp 2025": "", "mål 2030": ""])
    indicator.isNew = true
    return indicator
  }()

  static let care2019 = GoalRegister(
    nodes: [
      GoalsBuilder.node("arbetsgivare", .area, "Attraktiv arbetsgivare"),
      GoalsBuilder.node("forutsattningar", .committeeGoal, in: "arbetsgivare", "Goda förutsättningar"),
    ],
    indicators: [employees, sickLeave])

  private static let employees = Indicator(
    "antal-anstallda", of: "arbetsgivare", "Antal anställda", .count, .unknown,
    values: [
      "2018-07": "1655", "2019-07": "1645", "utfall 2019-07 women": "1348", "utfall 2019-07 men": "297",
    ])

  private static let sickLeave: Indicator = {
    var indicator = Indicator(
      "sjukfranvaro", of: "forutsattningar", "Sjukfrånvaro (total)", .percent, .lower, .rolling,
      values: [
        "2019-07r12": "9.1", "etapp 2019": "Minska", "utfall 2019-07r12 women": "9.8",
        "utfall 2019-07r12 men": "5.7",
      ])
    indicator.printedTrend = "Positiv"
    indicator.unjustifiedDifference = "Nej"
    indicator.comment = "Stressrelaterad sjukfrånvaro minskar."
    return indicator
  }()

  static let care2023 = GoalRegister(
    nodes: [
      GoalsBuilder.node(
        "social", .area, "En trygg kommun där människor trivs och växer - social hållbarhet",
        decided: .partial),
      GoalsBuilder.node(
        "sjalvstandighet", .committeeGoal, in: "social",
        "Med rätt stöd genom livet kan Huddinges äldre bibehålla en hög grad av självständighet",
        decided: .high),
      GoalsBuilder.node(
        "delaktighet", .committeeGoal, in: "social",
        "Huddinges äldre och anhöriga upplever en hög grad av delaktighet", decided: .partial),
    ],
    overall: AttainmentDecision(level: .partial, printed: "delvis uppfyllt"))
}
