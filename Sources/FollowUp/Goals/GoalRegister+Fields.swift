/// Fields of goals: `<indicator>/outcome@2024`, `<indicator>/comment`, `<goal>/attainment`, `<goal>/motivation`, and
/// `overall/attainment` for the samlad bedömning.
extension GoalRegister {
  func value(_ path: [EntityID], period: Period?) -> FieldValue? {
    guard path.count == 2 else { return nil }
    let field = path[1].description
    if let indicator = indicator(path[0]) { return indicator.value(field, period: period) }
    guard let decision = decision(path[0]) else { return nil }
    switch field {
    case "attainment": return .choice(decision.level?.rawValue)
    case "motivation": return .text(decision.motivation)
    default: return nil
    }
  }

  mutating func set(_ path: [EntityID], period: Period?, to value: FieldValue) -> FieldOutcome {
    guard path.count == 2 else { return .notFound }
    let field = path[1].description
    if let index = indicators.firstIndex(where: { $0.id == path[0] }) {
      return indicators[index].set(field, period: period, to: value)
    }
    guard let decision = decision(path[0]) else { return .notFound }
    let (changed, outcome) = decision.setting(field, to: value)
    store(changed, for: path[0])
    return outcome
  }

  private func decision(_ id: EntityID) -> AttainmentDecision? {
    id.description == "overall" ? overall : node(id)?.decision
  }

  private mutating func store(_ decision: AttainmentDecision, for id: EntityID) {
    if id.description == "overall" {
      overall = decision
    } else if let index = nodes.firstIndex(where: { $0.id == id }) {
      nodes[index].decision = decision
    }
  }
}

extension AttainmentDecision {
  /// The document's wording stays beside the new level, so that taking the edit back brings everything back.
  fileprivate func setting(_ field: String, to value: FieldValue) -> (AttainmentDecision, FieldOutcome) {
    var decision = self
    switch (field, value) {
    case ("attainment", .choice(let word)):
      let level = word.flatMap { Attainment(rawValue: $0) }
      guard word == nil || level != nil else { return (self, .wrongKind) }
      decision.level = level
    case ("motivation", .text(let text)): decision.motivation = text
    case ("attainment", _), ("motivation", _): return (self, .wrongKind)
    default: return (self, .notFound)
    }
    return (decision, .done)
  }
}

extension Indicator {
  /// An observation that nobody has written yet is empty: it can be written.
  func value(_ field: String, period: Period?) -> FieldValue? {
    guard let period else { return field == "comment" ? .text(comment) : nil }
    if let observation = observations.first(where: { $0.field == field && $0.period == period }) {
      return .figure(observation.figure)
    }
    return Observation.parts(of: field) == nil ? nil : .figure(.empty)
  }

  /// Writes an observation; one that was not there is added at the end.
  mutating func set(_ field: String, period: Period?, to value: FieldValue) -> FieldOutcome {
    guard let period else {
      guard field == "comment" else { return .notFound }
      guard case .text(let text) = value else { return .wrongKind }
      comment = text
      return .done
    }
    let index = observations.firstIndex { $0.field == field && $0.period == period }
    guard index != nil || Observation.parts(of: field) != nil else { return .notFound }
    guard case .figure(let figure) = value else { return .wrongKind }
    if let index {
      observations[index].figure = figure
    } else if let (role, gender) = Observation.parts(of: field) {
      observations.append(Observation(role: role, period: period, gender: gender, figure: figure))
    }
    return .done
  }
}

extension Observation {
  /// Role and gender of a field name; nil when it is none.
  static func parts(of field: String) -> (Role, Gender?)? {
    let words = field.split(separator: "-", maxSplits: 1).map(String.init)
    guard let first = words.first, let role = Role(rawValue: first) else { return nil }
    guard words.count == 2 else { return (role, nil) }
    guard let gender = Gender(rawValue: words[1]) else { return nil }
    return (role, gender)
  }
}
