extension NewThing.Kind {
  /// The kind of a thing there is; nil for what is not added by itself: an explanation is written where its finding is.
  package init?(_ thing: Thing) {
    switch thing {
    case .goal(let goal): self.init(goal.level)
    case .indicator: self = .indicator
    case .table(let table): self = .table(table.kind)
    case .row: self = .row
    case .column: self = .column
    case .risk: self = .risk
    case .control: self = .control
    case .review: self = .review
    case .response: self = .response
    case .assignment: self = .assignment
    case .commitment: self = .commitment
    case .activity: self = .activity
    case .contract: self = .contract
    case .followUp: self = .followUp
    case .reportingPoint: self = .reportingPoint
    case .explanation: return nil
    }
  }

  /// The register such things are in; nil for what is inside any table.
  package var register: FigureAddress.Register? {
    switch self {
    case .area, .councilGoal, .committeeGoal, .indicator: .goals
    case .table(let kind): kind.register
    case .row, .column: nil
    case .risk, .response, .control, .review: .risks
    case .assignment, .commitment, .activity, .contract, .followUp: .actions
    case .reportingPoint: .plan
    }
  }

  /// The words that mean it, in Swedish and in English, in a–z.
  private var words: [String] {
    let own = [argument, english, EntityID.proposed(from: swedish, taken: []).description]
    switch self {
    case .area, .councilGoal, .committeeGoal: return own + ["mal", "goal"]
    case .table: return own + ["tabell", "table"]
    case .row: return own + ["atgard", "measure"]
    case .indicator, .column, .risk, .response, .control, .review, .assignment, .commitment, .activity,
      .contract, .followUp, .reportingPoint:
      return own
    }
  }

  /// What a word means where an address is: of several (`tabell`, `åtgärd`) the likeliest there. Nil for no word of ours.
  package static func named(_ word: String, near address: FigureAddress, in plan: Plan) -> NewThing.Kind? {
    let plain = EntityID.proposed(from: word, taken: []).description
    let meant = allCases.filter { $0.words.contains(plain) }
    return Structure.kinds(near: address, in: plan).first { meant.contains($0) }
      ?? meant.first { $0.argument == plain } ?? meant.first
  }
}
