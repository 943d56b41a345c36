/// Fields of risks: `<risk>/likelihood`, `<risk>/value` (computed), `<control>/examined`, `<owner>/<response>/status` where
/// the owner is a risk, a control or a review, and `overall/level` for the samlad bedömning. Things: `<risk>`,
/// `<owner>/<response>`.
extension RiskRegister {
  func value(_ path: [EntityID]) -> FieldValue? {
    switch path.count {
    case 1: thing(path[0]).map { .thing($0) }
    case 2: field(path[0], path[1])
    case 3: responses(of: path[0])?.value(path[1], path[2])
    default: nil
    }
  }

  private func field(_ id: EntityID, _ name: EntityID) -> FieldValue? {
    if id == Self.overallID { return overall.value(name.description) }
    if let responses = responses(of: id), let response = responses.find(name) {
      return .thing(Placed(.response(response), after: responses.before(name)))
    }
    if let risk = risk(id) { return name == Self.valueID ? .figure(risk.valueFigure) : risk.value(name) }
    return controls.value(id, name) ?? reviews.value(id, name)
  }

  private func thing(_ id: EntityID) -> Placed? {
    if let risk = risk(id) { return Placed(.risk(risk), after: risks.before(id)) }
    if let control = controls.find(id) { return Placed(.control(control), after: controls.before(id)) }
    return reviews.find(id).map { Placed(.review($0), after: reviews.before(id)) }
  }

  mutating func set(_ path: [EntityID], to value: FieldValue) -> FieldOutcome {
    switch path.count {
    case 1: return place(path[0], value)
    case 2:
      if case .thing(let placed) = value { return placeResponse(path[0], path[1], placed) }
      return set(path[0], path[1], to: value)
    case 3:
      return withResponses(of: path[0]) { $0.set(path[1], path[2], to: value) ?? .notFound } ?? .notFound
    default: return .notFound
    }
  }

  private mutating func set(_ id: EntityID, _ name: EntityID, to value: FieldValue) -> FieldOutcome {
    if id == Self.overallID { return overall.set(name.description, to: value) }
    if name == Self.valueID, risk(id) != nil { return .computed }
    return risks.set(id, name, to: value) ?? controls.set(id, name, to: value)
      ?? reviews.set(id, name, to: value) ?? .notFound
  }

  private mutating func place(_ id: EntityID, _ value: FieldValue) -> FieldOutcome {
    guard case .thing(let placed) = value else { return .wrongKind }
    switch placed?.thing {
    case nil: return risks.remove(id) || controls.remove(id) || reviews.remove(id) ? .done : .notFound
    case .risk(let risk) where risk.id == id: risks.place(risk, after: placed?.after)
    case .control(let control) where control.id == id: controls.place(control, after: placed?.after)
    case .review(let review) where review.id == id: reviews.place(review, after: placed?.after)
    default: return .wrongKind
    }
    return .done
  }

  private mutating func placeResponse(_ owner: EntityID, _ id: EntityID, _ placed: Placed?) -> FieldOutcome {
    withResponses(of: owner) { responses in
      switch placed?.thing {
      case nil: return responses.remove(id) ? .done : .notFound
      case .response(let response) where response.id == id:
        responses.place(response, after: placed?.after)
        return .done
      default: return .wrongKind
      }
    } ?? .notFound
  }

  private func responses(of owner: EntityID) -> [RiskResponse]? {
    risk(owner)?.responses ?? controls.find(owner)?.corrective ?? reviews.find(owner)?.responses
  }

  private mutating func withResponses(
    of owner: EntityID, _ work: (inout [RiskResponse]) -> FieldOutcome
  ) -> FieldOutcome? {
    if let index = risks.firstIndex(where: { $0.id == owner }) { return work(&risks[index].responses) }
    if let index = controls.firstIndex(where: { $0.id == owner }) { return work(&controls[index].corrective) }
    if let index = reviews.firstIndex(where: { $0.id == owner }) { return work(&reviews[index].responses) }
    return nil
  }

  /// The name of the samlad bedömning in an address.
  package static let overallID = EntityID(known: "overall")
  private static let valueID = EntityID(known: "value")
}

extension Risk {
  fileprivate var valueFigure: Figure {
    assessment.value.map { Figure(.number(ExactDecimal($0))) } ?? .empty
  }
}

extension ControlSummary {
  fileprivate func value(_ field: String) -> FieldValue? {
    switch field {
    case "level": .choice(level?.rawValue)
    case "motivation": .text(motivation)
    default: nil
    }
  }

  fileprivate mutating func set(_ field: String, to value: FieldValue) -> FieldOutcome {
    switch (field, value) {
    case ("level", .choice(let word)):
      let level = word.flatMap { Level(rawValue: $0) }
      if let word, level == nil {
        return .invalid(.unknownWord(word, allowed: Level.allCases.map(\.rawValue)))
      }
      self.level = level
    case ("motivation", .text(let text)): motivation = text
    case ("level", _), ("motivation", _): return .wrongKind
    default: return .notFound
    }
    return .done
  }
}
