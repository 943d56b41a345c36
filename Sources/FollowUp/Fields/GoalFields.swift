extension GoalNode: Record {
  package static let fields: [RecordField<GoalNode>] = [
    .name("name", "Namn", \.name),
    .choice("level", "Nivå", \.level) { level in
      switch level {
      case .area: "målområde"
      case .councilGoal: "kommunfullmäktigemål"
      case .committeeGoal: "nämndmål"
      }
    },
    .link("parent", "Ligger under", .goal, \.parent),
    .optionalChoice("attainment", "Måluppfyllelse", \.decision.level) { level in
      switch level {
      case .high: "i hög grad uppfyllt"
      case .partial: "delvis uppfyllt"
      case .notMet: "ej uppfyllt"
      case .notAssessable: "kan inte bedömas"
      }
    },
    .text("motivation", "Motivering", \.decision.motivation),
    .earlier("predecessor", "Fortsätter målet", \.predecessor),
  ]
}

extension Indicator: Record {
  package static let fields: [RecordField<Indicator>] =
    [
      .name("name", "Namn", \.name),
      .required("goal", "Mål", .goal, \.goal),
      .unit("unit", "Enhet", \.unit),
      .choice("direction", "Riktning", \.direction) { direction in
        switch direction {
        case .higher: "högre är bättre"
        case .lower: "lägre är bättre"
        case .notNegative: "noll eller mer"
        case .unknown: "inte bestämd"
        }
      },
      .choice("measurement", "Slags mått", \.measurement) { measurement in
        switch measurement {
        case .level: "nivå eller andel"
        case .cumulative: "antal som växer under året"
        case .rolling: "rullande tolv månader"
        case .survey: "enkät"
        }
      },
      .flag("new", "Ny i år", \.isNew),
    ] + sourceFields + [
      .line("printed-trend", "Tryckt trend", \.printedTrend),
      .text("unjustified", "Omotiverade skillnader", \.unjustifiedDifference),
      .flag("printed-reached", "Målet nås enligt texten", \.printedReached),
      .text("comment", "Kommentar", \.comment),
    ]

  private static let sourceFields: [RecordField<Indicator>] = [
    .text("source", "Källa", \.listedSource.optionalText),
    .line("kolada", "Kolada-id", \.listedSource.printedKoladaID),
    .line("entered-by", "Matas in av", \.listedSource.enteredBy),
    .line("entered-when", "Matas in när", \.listedSource.enteredWhen),
    .line("listed-name", "Namn i källförteckningen", \.listedSource.listedName),
    .line("listed-goal", "Mål i källförteckningen", \.listedSource.listedGoal),
  ]

  /// The source, with nothing in it when there is none.
  fileprivate var listedSource: IndicatorSource {
    get { source ?? IndicatorSource(text: "") }
    set { source = newValue == IndicatorSource(text: "") ? nil : newValue }
  }
}

extension IndicatorSource {
  fileprivate var optionalText: String? {
    get { text.isEmpty ? nil : text }
    set { text = newValue ?? "" }
  }
}
