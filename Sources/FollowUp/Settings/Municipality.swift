/// A municipality's settings: names, scales, thresholds and words. Everything a committee's year is read by.
package struct Municipality: Hashable, Sendable {
  package internal(set) var id: EntityID
  package var name: String
  /// SCB's code of the municipality, four digits, by which Kolada knows it; nil when nobody has said it.
  package var code: String?
  package var committees: [Committee]
  package var riskScale: RiskScale
  package var attainment: AttainmentRule
  /// A deviation larger than this many per cent of its budget, and than `varianceFloor`, asks for an explanation.
  package var varianceShare: ExactDecimal
  /// In kronor.
  package var varianceFloor: ExactDecimal
  /// Status words of responses, assignments and commitments, in the order they progress.
  package var statuses: [String]
  package var statusMeanings: StatusMeanings
  /// What controls can be judged by, to choose from.
  package var criteriaSets: [CriteriaSet]
  /// The units money is first shown in.
  package var units: [ShownUnit]
  /// How budgets are spread over the months, by name.
  package var periodKeys: [PeriodKey]
  /// What `rodtrad` opens when nothing is said.
  package var opening: Opening?

  package struct Opening: Hashable, Sendable {
    package var committee: EntityID
    package var year: Int

    package init(committee: EntityID, year: Int) {
      self.committee = committee
      self.year = year
    }
  }

  package init(
    id: EntityID, name: String, committees: [Committee], riskScale: RiskScale, attainment: AttainmentRule,
    varianceShare: ExactDecimal, varianceFloor: ExactDecimal, statuses: [String],
    statusMeanings: StatusMeanings = .init(), criteriaSets: [CriteriaSet] = [], units: [ShownUnit] = [],
    periodKeys: [PeriodKey] = [], opening: Opening? = nil, code: String? = nil
  ) {
    self.id = id
    self.name = name
    self.committees = committees
    self.riskScale = riskScale
    self.attainment = attainment
    self.varianceShare = varianceShare
    self.varianceFloor = varianceFloor
    self.statuses = statuses
    self.statusMeanings = statusMeanings
    self.criteriaSets = criteriaSets
    self.units = units
    self.periodKeys = periodKeys
    self.opening = opening
    self.code = code
  }

  package func committee(_ id: EntityID) -> Committee? { committees.first { $0.id == id } }
}

/// A nämnd and its förvaltning.
package struct Committee: Hashable, Sendable {
  package internal(set) var id: EntityID
  package var name: String
  package var administration: String?

  package init(id: EntityID, name: String, administration: String? = nil) {
    self.id = id
    self.name = name
    self.administration = administration
  }
}
