/// Risks, controls, reviews, and what is done about them.
extension Addable {
  /// After the focused risk, with the next number.
  func risk() throws(FieldProblem) -> (FigureAddress, Placed) {
    var risk = Risk(id: try registerID(), number: plan.risks.nextNumber, name: name, goals: servedGoals)
    var after = plan.risks.risks.last?.id
    if case .risk(let sibling) = owner {
      risk.area = sibling.area
      after = sibling.id
    }
    return (plan.address(.risks, [risk.id]), Placed(.risk(risk), after: after))
  }

  /// Of the focused risk, or of the same risk as the focused control; else of none.
  func control() throws(FieldProblem) -> (FigureAddress, Placed) {
    var control = Control(id: try registerID(), name: name)
    var after = plan.risks.controls.last?.id
    if case .risk(let risk) = owner {
      control.risk = risk.id
      after = plan.risks.controls(of: risk.id).last?.id ?? after
    }
    if case .control(let sibling) = owner {
      control.risk = sibling.risk
      after = sibling.id
    }
    return (plan.address(.risks, [control.id]), Placed(.control(control), after: after))
  }

  func review() throws(FieldProblem) -> (FigureAddress, Placed) {
    let review = ExternalReview(id: try registerID(), name: name)
    var after = plan.risks.reviews.last?.id
    if case .review(let sibling) = owner { after = sibling.id }
    return (plan.address(.risks, [review.id]), Placed(.review(review), after: after))
  }

  private func registerID() throws(FieldProblem) -> EntityID {
    try id(taken: plan.risks.ids, reserved: [RiskRegister.overallID])
  }

  /// Of the focused risk, control (then a corrective action) or review.
  func response() throws(FieldProblem) -> (FigureAddress, Placed) {
    guard let owner, let siblings = owner.responses else {
      throw .noPlace("En åtgärd läggs under en risk, en kontroll eller en granskning: välj den först.")
    }
    let response = RiskResponse(id: try id(taken: siblings.map(\.id), reserved: owner.reserved), text: name)
    var after = siblings.last?.id
    if case .response(let sibling) = focused { after = sibling.id }
    return (plan.address(.risks, [owner.id, response.id]), Placed(.response(response), after: after))
  }
}

extension RiskRegister {
  var ids: [EntityID] { risks.map(\.id) + controls.map(\.id) + reviews.map(\.id) }

  /// One above the highest number there is.
  var nextNumber: String {
    String((risks.compactMap { Int($0.number) }.max() ?? 0) + 1)
  }
}

extension Thing {
  /// What is done about it; nil for what has no responses.
  var responses: [RiskResponse]? {
    switch self {
    case .risk(let risk): risk.responses
    case .control(let control): control.corrective
    case .review(let review): review.responses
    case .goal, .indicator, .table, .row, .column, .response, .assignment, .commitment, .activity, .contract,
      .followUp, .reportingPoint, .explanation:
      nil
    }
  }
}
