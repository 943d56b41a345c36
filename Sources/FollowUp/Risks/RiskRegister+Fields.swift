/// Fields of risks: `<risk>/likelihood`, `<risk>/consequence`, `<risk>/value` (computed), `<risk>/motivation`, `<owner>/<response>/status`,
/// `<owner>/<response>/comment` where the owner is a risk, a control or a review, and `<control>/examined`,
/// `<control>/approved`, `<control>/status`.
extension RiskRegister {
  func value(_ path: [EntityID]) -> FieldValue? {
    if path.count == 3 { return response(path[0], path[1])?.value(path[2].description) }
    guard path.count == 2 else { return nil }
    let field = path[1].description
    if let risk = risk(path[0]) { return risk.value(field) }
    return controls.first { $0.id == path[0] }?.value(field)
  }

  mutating func set(_ path: [EntityID], to value: FieldValue) -> FieldOutcome {
    if path.count == 3 { return setResponse(path, to: value) }
    guard path.count == 2 else { return .notFound }
    let field = path[1].description
    if let index = risks.firstIndex(where: { $0.id == path[0] }) { return risks[index].set(field, to: value) }
    if let index = controls.firstIndex(where: { $0.id == path[0] }) {
      return controls[index].set(field, to: value)
    }
    return .notFound
  }

  private func response(_ owner: EntityID, _ id: EntityID) -> RiskResponse? {
    let responses =
      risk(owner)?.responses ?? controls.first { $0.id == owner }?.corrective
      ?? reviews.first { $0.id == owner }?.responses
    return responses?.first { $0.id == id }
  }

  private mutating func setResponse(_ path: [EntityID], to value: FieldValue) -> FieldOutcome {
    let field = path[2].description
    if let index = risks.firstIndex(where: { $0.id == path[0] }) {
      return risks[index].responses.set(path[1], field, to: value)
    }
    if let index = controls.firstIndex(where: { $0.id == path[0] }) {
      return controls[index].corrective.set(path[1], field, to: value)
    }
    if let index = reviews.firstIndex(where: { $0.id == path[0] }) {
      return reviews[index].responses.set(path[1], field, to: value)
    }
    return .notFound
  }
}

extension Risk {
  fileprivate func value(_ field: String) -> FieldValue? {
    switch field {
    case "likelihood": .level(assessment.likelihood)
    case "consequence": .level(assessment.consequence)
    case "value": .figure(assessment.value.map { Figure(.number(ExactDecimal($0))) } ?? .empty)
    case "motivation": .text(motivation)
    default: nil
    }
  }

  /// What the document printed stays beside the new level, so that taking the edit back brings everything back.
  fileprivate mutating func set(_ field: String, to value: FieldValue) -> FieldOutcome {
    switch (field, value) {
    case ("likelihood", .level(let level)) where level.map((1...4).contains) ?? true:
      assessment.likelihood = level
    case ("consequence", .level(let level)) where level.map((1...4).contains) ?? true:
      assessment.consequence = level
    case ("motivation", .text(let text)): motivation = text
    case ("value", _): return .computed
    case ("likelihood", _), ("consequence", _), ("motivation", _): return .wrongKind
    default: return .notFound
    }
    return .done
  }
}

extension Control {
  fileprivate func value(_ field: String) -> FieldValue? {
    switch field {
    case "examined": .figure(examined ?? .empty)
    case "approved": .figure(approved ?? .empty)
    case "status": .text(status)
    default: nil
    }
  }

  fileprivate mutating func set(_ field: String, to value: FieldValue) -> FieldOutcome {
    switch (field, value) {
    case ("examined", .figure(let figure)) where figure.isCountOrMissing: examined = figure
    case ("approved", .figure(let figure)) where figure.isCountOrMissing: approved = figure
    case ("status", .text(let text)): status = text
    case ("examined", _), ("approved", _), ("status", _): return .wrongKind
    default: return .notFound
    }
    return .done
  }
}

extension Figure {
  /// A whole number ≥ 0, or missing.
  fileprivate var isCountOrMissing: Bool {
    guard let number else { return isMissing }
    return !number.isNegative && number.withoutTrailingZeros.exponent >= 0
  }
}

extension RiskResponse {
  fileprivate func value(_ field: String) -> FieldValue? {
    switch field {
    case "status": .choice(status)
    case "comment": .text(comment)
    default: nil
    }
  }
}

extension [RiskResponse] {
  fileprivate mutating func set(_ id: EntityID, _ field: String, to value: FieldValue) -> FieldOutcome {
    guard let index = firstIndex(where: { $0.id == id }) else { return .notFound }
    switch (field, value) {
    case ("status", .choice(let word)): self[index].status = word
    case ("comment", .text(let text)): self[index].comment = text
    case ("status", _), ("comment", _): return .wrongKind
    default: return .notFound
    }
    return .done
  }
}
