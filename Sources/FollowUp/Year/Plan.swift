/// A committee's whole year: everything the program knows of it.
package struct Plan: Hashable, Sendable {
  package let committee: EntityID
  package let year: Int
  /// The occasions this year reports at, in order of time; never empty in a stored plan.
  package var reportingPoints: [ReportingPoint]
  package var goals: GoalRegister
  package var money: [FigureTable]
  package var risks: RiskRegister
  package var actions: [FigureTable]
  package var statistics: [FigureTable]

  package init(
    committee: EntityID, year: Int, reportingPoints: [ReportingPoint] = [], goals: GoalRegister = .init(),
    money: [FigureTable] = [], risks: RiskRegister = .init(), actions: [FigureTable] = [],
    statistics: [FigureTable] = []
  ) {
    self.committee = committee
    self.year = year
    self.reportingPoints = reportingPoints
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

  package func reportingPoint(_ id: EntityID) -> ReportingPoint? { reportingPoints.first { $0.id == id } }
}

/// An occasion a nämnd reports at: the plan itself, 31 mars, 31 augusti, the whole year.
package struct ReportingPoint: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case plan, march, august, fullYear, month
  }

  package let id: EntityID
  package var kind: Kind
  /// As people say it: `Verksamhetsplan`, `Delår 31 augusti`.
  package var name: String
  /// The last month the point reports; for a plan the year before, for the whole year the year.
  package var period: Period
  /// Fastställd: the date, and no figure of the point is changed after it.
  package var decided: String?

  package init(id: EntityID, kind: Kind, name: String, period: Period, decided: String? = nil) {
    self.id = id
    self.kind = kind
    self.name = name
    self.period = period
    self.decided = decided
  }
}
