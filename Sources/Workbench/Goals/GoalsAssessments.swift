import FollowUp

/// What the figures say of every indicator and goal at the reporting point, worked out once for the whole pane.
struct GoalsAssessments: Hashable, Sendable {
  private let indicators: [EntityID: IndicatorAssessment]
  private let proposals: [GoalsRowID: AttainmentProposal]
  /// For goals above others: how many of the lowest goals below count with each level.
  private let levels: [GoalsRowID: [Attainment]]

  init(_ context: PaneContext) {
    let register = context.plan.goals
    let point = context.point.period
    indicators = Dictionary(register.indicators.map { ($0.id, .of($0, at: point)) }) { first, _ in first }
    let lowest = GoalLevels.below(nil, in: register, at: point, rule: context.municipality.attainment)
    var levels: [GoalsRowID: [Attainment]] = [.overall: lowest.map(\.level)]
    for entry in lowest {
      for above in register.ancestors(of: .node(entry.goal)) {
        levels[.node(above), default: []].append(entry.level)
      }
    }
    self.levels = levels
    proposals = Self.proposals(context, levels)
  }

  /// Each indicator is assessed as few times as can be: goals above others are proposed from the levels below them.
  private static func proposals(_ context: PaneContext, _ levels: [GoalsRowID: [Attainment]])
    -> [GoalsRowID: AttainmentProposal]
  {
    let register = context.plan.goals
    let rule = context.municipality.attainment
    let holders = Set(register.indicators.map(\.goal))
    var proposals = [GoalsRowID.overall: AttainmentProposal.ofLevels(levels[.overall] ?? [], rule: rule)]
    for id in register.nodes.map(\.id) {
      if let below = levels[.node(id)], !holders.contains(id) {
        proposals[.node(id)] = .ofLevels(below, rule: rule)
      } else {
        proposals[.node(id)] = .of(goal: id, in: register, at: context.point.period, rule: rule)
      }
    }
    return proposals
  }

  func assessment(of indicator: EntityID) -> IndicatorAssessment? { indicators[indicator] }

  /// Nil when there is nothing below to propose from.
  func proposal(of row: GoalsRowID) -> Attainment? {
    proposals[row].flatMap { $0.total == 0 ? nil : $0.level }
  }

  /// Indicators that count and do not: `1 av 3, 1 saknas`; for goals above others the levels below: `2 hög, 3 delvis`.
  func counts(of row: GoalsRowID) -> String {
    if let below = levels[row], !below.isEmpty { return AttainmentCounts.levels(below) }
    return proposals[row].map(AttainmentCounts.indicators) ?? ""
  }
}

extension GoalsAssessments {
  func isNotReached(_ indicator: EntityID) -> Bool {
    switch assessment(of: indicator)?.status {
    case .notReached, .worse: true
    case .reached, .improved, .unchanged, .notAssessable, nil: false
    }
  }

  func isMissing(_ indicator: EntityID) -> Bool {
    assessment(of: indicator)?.status == .notAssessable(.missing)
  }

  /// How soon it asks for attention, the least first: not reached, unchanged, not assessable, reached.
  func need(of indicator: EntityID) -> Int {
    switch assessment(of: indicator)?.status {
    case .notReached, .worse: 0
    case .unchanged: 1
    case .notAssessable, nil: 2
    case .reached, .improved: 3
    }
  }

  /// How many indicators have the figure they are judged by in a column.
  func currentCount(in column: GoalsColumn) -> Int {
    guard column.isOutcome else { return 0 }
    return indicators.values.count { $0.current?.period == column.period }
  }

  func mark(of indicator: EntityID) -> GoalsMark {
    assessment(of: indicator).map { GoalsMark($0) } ?? GoalsMark(text: "–", tone: .unknown)
  }
}

extension GoalsMark {
  init(_ assessment: IndicatorAssessment) {
    switch assessment.status {
    case .reached: self.init(text: "J" + Self.suffix(assessment), tone: .good)
    case .notReached: self.init(text: "N" + Self.suffix(assessment), tone: .bad)
    case .improved: self.init(text: "▲ bättre", tone: .good)
    case .unchanged: self.init(text: "½ =", tone: .partly)
    case .worse: self.init(text: "▼ sämre", tone: .bad)
    case .notAssessable(let reason): self.init(text: Self.word(reason), tone: .unknown)
    }
  }

  private static func suffix(_ assessment: IndicatorAssessment) -> String {
    if assessment.current?.role == .forecast { return " prognos" }
    switch assessment.trend {
    case .improved: return " ▲"
    case .unchanged: return " ="
    case .worse: return " ▼"
    case nil: return ""
    }
  }

  private static func word(_ reason: IndicatorAssessment.Reason) -> String {
    switch reason {
    case .missing: "saknas"
    case .partOfYear: "delårstal"
    case .wordTargetWithoutReference: "ordmål"
    case .noTargetAndNoHistory: "inget mål"
    case .unknownDirection: "riktning?"
    }
  }
}
