package import FollowUp

/// One line of the register: a risk, a control that stands without a risk, or an external review.
package struct RiskEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case risk, control, review
  }

  package let kind: Kind
  package let id: EntityID
  /// As people say it; `K` for a control and `G` for a review, which have none.
  package let number: String
  package let name: String
  package let area: String?
  /// Where it stands in the matrix; nil for what is no risk.
  package let place: MatrixPlace?
  /// 1–16; nil when not assessed.
  package let value: Int?
  package let band: RiskScale.Band?
  package let move: RiskMove?
  /// Responses done; the corrective actions of its controls are counted too.
  package let responses: Tally
  /// Controls that have been carried out.
  package let controls: Tally

  /// How many of how many.
  package struct Tally: Hashable, Sendable {
    package let done: Int
    package let total: Int

    /// `0/2`; a dash when there is nothing to count.
    package var text: String { total == 0 ? "–" : "\(done)/\(total)" }
  }
}

extension RiskEntry {
  init(_ risk: Risk, controls: [Control], scale: RiskScale) {
    kind = .risk
    id = risk.id
    number = risk.number
    name = risk.name
    area = risk.area
    place = MatrixPlace(risk.assessment)
    value = risk.assessment.value
    band = scale.band(risk.assessment)
    move = RiskMove(risk)
    responses = Tally(risk.responses + controls.flatMap(\.corrective))
    self.controls = Tally(controls)
  }

  init(_ control: Control) {
    self.init(
      kind: .control, id: control.id, number: "K", name: control.name, area: control.area,
      responses: Tally(control.corrective), controls: Tally([control]))
  }

  init(_ review: ExternalReview) {
    self.init(
      kind: .review, id: review.id, number: "G", name: review.name, area: nil,
      responses: Tally(review.responses), controls: Tally([Control]()))
  }

  private init(
    kind: Kind, id: EntityID, number: String, name: String, area: String?, responses: Tally, controls: Tally
  ) {
    self.kind = kind
    self.id = id
    self.number = number
    self.name = name
    self.area = area
    self.responses = responses
    self.controls = controls
    place = nil
    value = nil
    band = nil
    move = nil
  }
}

extension RiskEntry.Tally {
  init(_ responses: [RiskResponse]) {
    self.init(done: responses.count { $0.isDone }, total: responses.count)
  }

  /// A control is carried out when something has been examined.
  init(_ controls: [Control]) {
    self.init(done: controls.count { $0.examined?.number != nil }, total: controls.count)
  }
}
