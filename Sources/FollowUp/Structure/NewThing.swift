/// What can be added to a year: every kind of thing, a table by what it is a table of.
package enum NewThing {
  package enum Kind: Hashable, Sendable {
    case area, councilGoal, committeeGoal, indicator
    case table(FigureTable.Kind)
    case row, column
    case risk, response, control, review
    case assignment, commitment, activity, contract, followUp
    case reportingPoint
  }
}

extension NewThing.Kind: CaseIterable {
  package static let allCases: [NewThing.Kind] =
    [.area, .councilGoal, .committeeGoal, .indicator] + FigureTable.Kind.allCases.map { .table($0) }
    + [.row, .column, .risk, .response, .control, .review, .assignment, .commitment, .activity, .contract]
    + [.followUp, .reportingPoint]

  /// What people call it: `nämndmål`, `resultaträkning`, `rad`.
  package var swedish: String {
    switch self {
    case .area: "målområde"
    case .councilGoal: "kommunfullmäktigemål"
    case .committeeGoal: "nämndmål"
    case .indicator: "indikator"
    case .table(.measures): "åtgärdsplan"
    case .table(.quotes): "siffror i text"
    case .table(let kind): kind.swedish
    case .row: "rad"
    case .column: "kolumn"
    case .risk: "risk"
    case .response: "åtgärd"
    case .control: "kontroll"
    case .review: "granskning"
    case .assignment: "uppdrag"
    case .commitment: "utvecklingsåtagande"
    case .activity: "aktivitet"
    case .contract: "avtal"
    case .followUp: "uppföljning"
    case .reportingPoint: "rapporttillfälle"
    }
  }

  /// The word on the command line, in a–z: `namndmal`, `resultatrakning`, `rad`.
  package var argument: String {
    let short: [NewThing.Kind: String] = [
      .councilGoal: "kf-mal", .table(.operations): "drift", .commitment: "atagande",
    ]
    return short[self] ?? EntityID.proposed(from: swedish, taken: []).description
  }

  /// The English word for the command line: `committee-goal`, `income-statement`, `row`.
  package var english: String {
    switch self {
    case .area: "area"
    case .councilGoal: "council-goal"
    case .committeeGoal: "committee-goal"
    case .indicator: "indicator"
    case .table(let kind): Self.hyphened(kind.rawValue)
    case .row: "row"
    case .column: "column"
    case .risk: "risk"
    case .response: "response"
    case .control: "control"
    case .review: "review"
    case .assignment: "assignment"
    case .commitment: "commitment"
    case .activity: "activity"
    case .contract: "contract"
    case .followUp: "follow-up"
    case .reportingPoint: "reporting-point"
    }
  }

  private static func hyphened(_ word: String) -> String {
    word.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }

  /// The level of a goal; nil for what is no goal.
  var level: GoalNode.Level? {
    GoalNode.Level.allCases.first { NewThing.Kind($0) == self }
  }

  init(_ level: GoalNode.Level) {
    switch level {
    case .area: self = .area
    case .councilGoal: self = .councilGoal
    case .committeeGoal: self = .committeeGoal
    }
  }
}
