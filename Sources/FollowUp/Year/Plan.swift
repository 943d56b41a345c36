/// A committee's whole year: everything the program knows of it.
package struct Plan: Hashable, Sendable {
  package let committee: EntityID
  package let year: Int
  /// What the year's document is called.
  package var title: String?
  /// The occasions this year reports at, in order of time; never empty in a stored plan.
  package var reportingPoints: [ReportingPoint]
  /// What people have said of findings of the checks.
  package var explanations: [Explanation]
  package var goals: GoalRegister
  package var money: [FigureTable]
  package var risks: RiskRegister
  package var actions: ActionRegister
  package var statistics: [FigureTable]

  package init(
    committee: EntityID, year: Int, title: String? = nil, reportingPoints: [ReportingPoint] = [],
    explanations: [Explanation] = [], goals: GoalRegister = .init(),
    money: [FigureTable] = [], risks: RiskRegister = .init(), actions: ActionRegister = .init(),
    statistics: [FigureTable] = []
  ) {
    self.committee = committee
    self.year = year
    self.title = title
    self.reportingPoints = reportingPoints
    self.explanations = explanations
    self.goals = goals
    self.money = money
    self.risks = risks
    self.actions = actions
    self.statistics = statistics
  }

  package func address(_ register: FigureAddress.Register, _ path: [EntityID], _ period: Period? = nil)
    -> FigureAddress
  {
    FigureAddress(committee: committee, year: year, register: register, path: path, period: period)
  }

  /// The tables of a register; none for those that have none.
  package func tables(of register: FigureAddress.Register) -> [FigureTable] {
    switch register {
    case .money: money
    case .actions: actions.tables
    case .statistics: statistics
    case .goals, .risks, .plan, .settings: []
    }
  }

  package func reportingPoint(_ id: EntityID) -> ReportingPoint? { reportingPoints.first { $0.id == id } }
}
