/// An occasion a nämnd reports at: the plan itself, 31 mars, 31 augusti, the whole year.
package struct ReportingPoint: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case plan, march, august, fullYear, month
  }

  package internal(set) var id: EntityID
  package var kind: Kind
  /// As people say it: `Verksamhetsplan`, `Delår 31 augusti`.
  package var name: String
  /// The last month the point reports; for a plan the year before, for the whole year the year.
  package var period: Period
  /// Fastställd: the date, and no figure of the point is changed after it.
  package var decided: String?
  /// Who kept the decision.
  package var decidedBy: String?
  /// Diarienummer of the decision.
  package var reference: String?
  /// SHA-256 of the year as it was decided, see `ReportDigest`: by it the decided version is known again.
  package var digest: String?
  /// The registers that somebody has said are ready for this report.
  package var ready: [FigureAddress.Register: ReadyMark]

  package init(
    id: EntityID, kind: Kind, name: String, period: Period, decided: String? = nil, decidedBy: String? = nil,
    reference: String? = nil, digest: String? = nil, ready: [FigureAddress.Register: ReadyMark] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.period = period
    self.decided = decided
    self.decidedBy = decidedBy
    self.reference = reference
    self.digest = digest
    self.ready = ready
  }
}
