/// Named bedömningskriterier that a control can take over: a band over a share, or over a count first for small samples.
package struct CriteriaSet: Hashable, Sendable {
  package internal(set) var id: EntityID
  package var name: String
  /// Judged first to last, the first whose condition holds.
  package var criteria: [ControlCriteria]

  package init(id: EntityID, name: String, criteria: [ControlCriteria]) {
    self.id = id
    self.name = name
    self.criteria = criteria
  }
}
