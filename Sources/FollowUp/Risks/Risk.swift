/// A risk with its assessment, last year's position, and what is done about it.
package struct Risk: Hashable, Sendable {
  package internal(set) var id: EntityID
  /// The number people say ("risk 3").
  package var number: String
  package var name: String
  /// The goal, process or area it is listed under.
  package var area: String?
  /// Kommungemensam, not the committee's own.
  package var isShared: Bool
  package var assessment: RiskAssessment
  /// Last year's position, where there is one.
  package var previous: RiskAssessment?
  /// The value as the document prints it; compared with likelihood × consequence, never used instead.
  package var printedValue: Int?
  package var motivation: String?
  package var responsible: String?
  /// False when the risk stands in the gross list only and is not taken into the internal control plan.
  package var isInPlan: Bool
  /// The goals it threatens.
  package var goals: [EntityID]
  package var responses: [RiskResponse]

  package init(
    id: EntityID, number: String, name: String, area: String? = nil, isShared: Bool = false,
    assessment: RiskAssessment = .init(), previous: RiskAssessment? = nil, printedValue: Int? = nil,
    motivation: String? = nil, responsible: String? = nil, isInPlan: Bool = true, goals: [EntityID] = [],
    responses: [RiskResponse] = []
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.area = area
    self.isShared = isShared
    self.assessment = assessment
    self.previous = previous
    self.printedValue = printedValue
    self.motivation = motivation
    self.responsible = responsible
    self.isInPlan = isInPlan
    self.goals = goals
    self.responses = responses
  }
}

/// Likelihood (sannolikhet) and consequence (konsekvens), each 1–4 or not assessed.
package struct RiskAssessment: Hashable, Sendable {
  package var likelihood: Int?
  package var consequence: Int?
  /// The words the document uses; synonyms live in the settings.
  package var likelihoodWord: String?
  package var consequenceWord: String?

  package init(
    likelihood: Int? = nil, consequence: Int? = nil, likelihoodWord: String? = nil,
    consequenceWord: String? = nil
  ) {
    self.likelihood = likelihood
    self.consequence = consequence
    self.likelihoodWord = likelihoodWord
    self.consequenceWord = consequenceWord
  }

  /// Riskvärde = likelihood × consequence, 1–16; nil when either is not assessed.
  package var value: Int? {
    guard let likelihood, let consequence else { return nil }
    return likelihood * consequence
  }
}

/// Riskåtgärd: one of perhaps many things done about a risk or after a review.
package struct RiskResponse: Hashable, Sendable {
  package internal(set) var id: EntityID
  package var text: String
  /// One of the status words of the settings.
  package var status: String?
  package var comment: String?
  package var responsible: String?

  package init(
    id: EntityID, text: String, status: String? = nil, comment: String? = nil, responsible: String? = nil
  ) {
    self.id = id
    self.text = text
    self.status = status
    self.comment = comment
    self.responsible = responsible
  }
}
