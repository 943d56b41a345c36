/// Fields of goals: `<indicator>/outcome@2024`, `<indicator>/comment`, `<goal>/attainment`, `<goal>/name`, and
/// `overall/attainment` for the samlad bedömning. Things: `<goal>`, `<indicator>`.
extension GoalRegister {
  func value(_ path: [EntityID], period: Period?) -> FieldValue? {
    if path.count == 1, period == nil { return thing(path[0]).map { .thing($0) } }
    guard path.count == 2 else { return nil }
    if path[0] == Self.overallID { return overall.value(path[1].description) }
    if let indicator = indicator(path[0]) { return indicator.value(path[1], period: period) }
    return node(path[0])?.value(path[1])
  }

  private func thing(_ id: EntityID) -> Placed? {
    if let node = node(id) {
      return Placed(.goal(node), after: nodes.before(id) { $0.parent == node.parent })
    }
    guard let indicator = indicator(id) else { return nil }
    return Placed(.indicator(indicator), after: indicators.before(id))
  }

  mutating func set(_ path: [EntityID], period: Period?, to value: FieldValue) -> FieldOutcome {
    if path.count == 1, period == nil { return place(path[0], value) }
    guard path.count == 2 else { return .notFound }
    if path[0] == Self.overallID { return overall.set(path[1].description, to: value) }
    if let index = indicators.firstIndex(where: { $0.id == path[0] }) {
      return indicators[index].set(path[1], period: period, to: value)
    }
    let outcome = nodes.set(path[0], path[1], to: value) ?? .notFound
    if path[1] == Self.parentID { arrange() }
    return outcome
  }

  private mutating func place(_ id: EntityID, _ value: FieldValue) -> FieldOutcome {
    guard case .thing(let placed) = value else { return .wrongKind }
    switch placed?.thing {
    case nil: return nodes.remove(id) || indicators.remove(id) ? .done : .notFound
    case .goal(let node) where node.id == id:
      nodes.place(node, after: placed?.after) { $0.parent == node.parent }
      arrange()
    case .indicator(let indicator) where indicator.id == id:
      indicators.place(indicator, after: placed?.after)
    default: return .wrongKind
    }
    return .done
  }

  /// Every goal before those under it, and those together; what hangs on nothing, or on itself, last.
  private mutating func arrange() {
    var arranged: [GoalNode] = []
    func add(_ parent: EntityID?) {
      for node in nodes where node.parent == parent && !arranged.contains(where: { $0.id == node.id }) {
        arranged.append(node)
        add(node.id)
      }
    }
    add(nil)
    nodes = arranged + nodes.filter { node in !arranged.contains { $0.id == node.id } }
  }

  /// The name of the samlad bedömning in an address.
  package static let overallID = EntityID(known: "overall")
  private static let parentID = EntityID(known: "parent")
}

extension AttainmentDecision {
  fileprivate func value(_ field: String) -> FieldValue? {
    switch field {
    case "attainment": .choice(level?.rawValue)
    case "motivation": .text(motivation)
    default: nil
    }
  }

  /// The document's wording stays beside the new level, so that taking the edit back brings everything back.
  fileprivate mutating func set(_ field: String, to value: FieldValue) -> FieldOutcome {
    switch (field, value) {
    case ("attainment", .choice(let word)):
      let level = word.flatMap { Attainment(rawValue: $0) }
      guard word == nil || level != nil else { return .wrongKind }
      self.level = level
    case ("motivation", .text(let text)): motivation = text
    case ("attainment", _), ("motivation", _): return .wrongKind
    default: return .notFound
    }
    return .done
  }
}

extension Indicator {
  /// An observation that nobody has written yet is empty: it can be written.
  func value(_ name: EntityID, period: Period?) -> FieldValue? {
    guard let period else { return value(name) }
    let field = name.description
    if let observation = observations.first(where: { $0.field == field && $0.period == period }) {
      return .figure(observation.figure)
    }
    return Observation.parts(of: field) == nil ? nil : .figure(.empty)
  }

  /// Writes an observation; one that was not there is added at the end.
  mutating func set(_ name: EntityID, period: Period?, to value: FieldValue) -> FieldOutcome {
    guard let period else { return set(name, to: value) }
    let field = name.description
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
