/// A systematic control, of a risk or standing alone: what is examined, how it is judged, what came of it.
package struct Control: Hashable, Sendable {
  package internal(set) var id: EntityID
  /// Nil when the control stands without a risk.
  package var risk: EntityID?
  package var name: String
  package var area: String?
  package var purpose: String?
  package var handling: String?
  package var isInPlan: Bool?
  /// The criteria as printed; judged first to last, the first whose condition holds.
  package var criteria: [ControlCriteria]
  /// Samples examined and approved, whole numbers ≥ 0.
  package var examined: Figure?
  package var approved: Figure?
  package var status: String?
  package var corrective: [RiskResponse]

  package init(
    id: EntityID, risk: EntityID? = nil, name: String, area: String? = nil, purpose: String? = nil,
    handling: String? = nil, isInPlan: Bool? = nil, criteria: [ControlCriteria] = [], examined: Figure? = nil,
    approved: Figure? = nil, status: String? = nil, corrective: [RiskResponse] = []
  ) {
    self.id = id
    self.risk = risk
    self.name = name
    self.area = area
    self.purpose = purpose
    self.handling = handling
    self.isInPlan = isInPlan
    self.criteria = criteria
    self.examined = examined
    self.approved = approved
    self.status = status
    self.corrective = corrective
  }
}

/// Bedömningskriterier: ordered bands over a share in per cent, or over a count for small samples.
package struct ControlCriteria: Hashable, Sendable {
  package enum Measure: String, Hashable, Sendable, CaseIterable { case share, count }

  package struct Band: Hashable, Sendable {
    package let from: Int
    package let to: Int
    package let verdict: String

    package init(from: Int, to: Int, verdict: String) {
      self.from = from
      self.to = to
      self.verdict = verdict
    }
  }

  package var measure: Measure
  /// The criteria apply when at most this many samples were examined; nil: always.
  package var atMostExamined: Int?
  package var bands: [Band]

  package init(measure: Measure, atMostExamined: Int? = nil, bands: [Band]) {
    self.measure = measure
    self.atMostExamined = atMostExamined
    self.bands = bands
  }
}

/// An external review (revision, inspection) with what is done after it.
package struct ExternalReview: Hashable, Sendable {
  package internal(set) var id: EntityID
  package var name: String
  /// Diarienummer; several where the review has several.
  package var reference: String?
  /// Who reviewed (`Arbetsmiljöverket`).
  package var reviewer: String?
  /// The day of the report, `2025-09-24`.
  package var date: String?
  package var comment: String?
  package var responses: [RiskResponse]

  package init(
    id: EntityID, name: String, reference: String? = nil, reviewer: String? = nil, date: String? = nil,
    comment: String? = nil, responses: [RiskResponse] = []
  ) {
    self.id = id
    self.name = name
    self.reference = reference
    self.reviewer = reviewer
    self.date = date
    self.comment = comment
    self.responses = responses
  }
}

/// A year's risks, controls and reviews.
package struct RiskRegister: Hashable, Sendable {
  package var risks: [Risk]
  package var controls: [Control]
  package var reviews: [ExternalReview]
  /// Samlad bedömning of the internal control.
  package var overall: ControlSummary

  package init(
    risks: [Risk] = [], controls: [Control] = [], reviews: [ExternalReview] = [],
    overall: ControlSummary = .init()
  ) {
    self.risks = risks
    self.controls = controls
    self.reviews = reviews
    self.overall = overall
  }

  package func risk(_ id: EntityID) -> Risk? { risks.first { $0.id == id } }

  package func controls(of risk: EntityID) -> [Control] { controls.filter { $0.risk == risk } }
}

/// Samlad bedömning: whether the internal control was good enough, as people have judged it.
package struct ControlSummary: Hashable, Sendable {
  package enum Level: String, Hashable, Sendable, CaseIterable { case sufficient, partly, insufficient }

  package var level: Level?
  package var motivation: String?

  package init(level: Level? = nil, motivation: String? = nil) {
    self.level = level
    self.motivation = motivation
  }
}
