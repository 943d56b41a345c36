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
  package var field: String { gender.map { "\(role.rawValue)-\($0.rawValue)" } ?? role.rawValue }

  /// The time the value is really about: its own date before its column's.
  package var effectivePeriod: Period { figure.dated ?? period }
}
