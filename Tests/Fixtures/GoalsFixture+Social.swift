import FollowUp

/// Socialnämnden, verksamhetsplan 2026.
extension GoalsFixture {
  static let social2026 = GoalRegister(
    nodes: [
      GoalsBuilder.node(
        "social", .area, "En trygg kommun där människor trivs och växer - social hållbarhet"),
      GoalsBuilder.node(
        "trivsamt", .councilGoal, in: "social", "Huddinge ska vara trivsamt och tryggt för alla invånare"),
      GoalsBuilder.node(
        "tidiga", .committeeGoal, in: "trivsamt",
        "Fler barn och vuxna tar del av förebyggande insatser i ett tidigt skede"),
      GoalsBuilder.node("valfard", .councilGoal, in: "social", "Huddinges välfärd ska hålla en hög kvalitet"),
      GoalsBuilder.node(
        "vuxna", .committeeGoal, in: "valfard",
        "Vuxna möter en lättillgänglig socialtjänst med kunskapsbaserade insatser"),
      GoalsBuilder.node(
        "ekonomisk", .area, "En ansvarsfull ekonomi i hela Huddinge - ekonomisk hållbarhet"),
      GoalsBuilder.node(
        "ekonomi", .committeeGoal, in: "ekonomisk",
        "Huddinges individ- och familjeomsorg har en sund och uthållig ekonomi"),
      GoalsBuilder.node(
        "chefer", .committeeGoal, in: "ekonomisk",
        "Chefer och medarbetare bidrar till en god verksamhet i ständig utveckling"),
    ],
    indicators: socialEarly + socialAdults + socialEconomy)

  private static let socialEarly = [
    Indicator(
      "volym", of: "tidiga",
      "Totala volymen barn, ungdomar och familjer som nås av tidiga insatser och det förebyggande arbetet",
      .count,
      .higher, .cumulative,
      values: ["2023": "1931", "2024": "2212", "2025-08": "1273", "etapp 2026": "2000", "mål 2030": "2000"]),
    Indicator(
      "besok", of: "tidiga", "Antal besök inom socialpsykiatrins förebyggande öppna insatser", .count,
      .higher,
      .cumulative,
      values: ["2023": "1894", "2024": "3351", "2025-08": "2658", "etapp 2026": "2500", "mål 2030": "2500"]),
  ]

  private static let socialAdults = [
    Indicator(
      "vald", of: "vuxna",
      "Andel individer som haft insats på grund av våld i nära relation som upplever en positiv förändring (%)",
      values: ["2023": "79", "2024": "100", "2025-08": "78", "etapp 2026": "80", "mål 2030": "80"]),
    Indicator(
      "boendestod", of: "vuxna",
      "Andel brukare inom socialpsykiatrins boendestöd som upplever att de får den hjälp de vill ha (%)",
      values: ["2023": "92", "2024": "96", "2025-08": "--", "etapp 2026": "95", "mål 2030": "95"]),
    Indicator(
      "beroende", of: "vuxna",
      "Beroendevård, andel ärenden där insats påbörjats inom två månader efter utredningens start (%)",
      values: ["2023": "76", "2024": "75", "2025-08": "77", "etapp 2026": "75", "mål 2030": "75"]),
  ]

  private static let socialEconomy = [
    Indicator(
      "budget", of: "ekonomi", "Budgethållning socialnämnd (%)", .percent, .notNegative,
      values: [
        "2023": "-1", "2024": "0.9", "prognos 2025": "-3.9 (2025-08)", "etapp 2026": "0", "mål 2030": "0",
      ]),
    Indicator(
      "hme", of: "chefer", "Hållbart medarbetarengagemang, HME totalt index", .index, .higher, .survey,
      values: ["2023": "84", "2024": "82", "2025": "82", "etapp 2026": "82", "mål 2030": "83"]),
    Indicator(
      "sjuk", of: "chefer", "Sjukfrånvaro, totalt (%)", .percent, .lower, .rolling,
      values: ["2023": "7.2", "2024": "6.6", "2025": "7.4 (2025-07)", "etapp 2026": "7.2", "mål 2030": "7"]),
  ]
}
