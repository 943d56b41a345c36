/// One observed or intended value of an indicator at a period, perhaps for one gender.
package struct Observation: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case outcome, forecast
    /// Etappmål: this year's or next year's target.
    case milestone
    /// Målvärde: the long-term target.
    case target
  }

  package enum Gender: String, Hashable, Sendable, CaseIterable {
    case women, men
  }

  package var role: Role
  package var period: Period
  /// Nil for the total.
  package var gender: Gender?
  /// As the document heads the column (`Utfall 2024 (31 aug)`).
  package var label: String?
  package var figure: Figure

  package init(role: Role, period: Period, gender: Gender? = nil, label: String? = nil, figure: Figure) {
    self.role = role
    self.period = period
    self.gender = gender
    self.label = label
    self.figure = figure
  }

  /// The last part of its address: `outcome`, `outcome-women`.
  package var field: String { fieldID.description }

  package var fieldID: EntityID {
    let names: (total: StaticString, women: StaticString, men: StaticString) =
      switch role {
      case .outcome: ("outcome", "outcome-women", "outcome-men")
      case .forecast: ("forecast", "forecast-women", "forecast-men")
      case .milestone: ("milestone", "milestone-women", "milestone-men")
      case .target: ("target", "target-women", "target-men")
      }
    switch gender {
    case nil: return EntityID(known: names.total)
    case .women: return EntityID(known: names.women)
    case .men: return EntityID(known: names.men)
    }
  }

  /// The time the value is really about: its own date before its column's.
  package var effectivePeriod: Period { figure.dated ?? period }
}
