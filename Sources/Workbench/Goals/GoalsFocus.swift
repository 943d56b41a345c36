import FollowUp

/// What has the focus and how it is edited.
extension GoalsModel {
  /// The decided attainment on a goal row, the value of the focused column on an indicator row.
  package var focus: Focus {
    guard let row else { return Focus(address: nil, label: heading) }
    switch row.id {
    case .overall, .node: return decision(of: row.id)
    case .indicator(let id): return value(of: id)
    }
  }

  /// What a command edits here: `decide` the attainment of the goal (on an indicator: of its goal), `comment` the comment of
  /// an indicator or the motivation of a goal; nil for the others.
  package func focus(for command: Command) -> Focus? {
    guard let row else { return nil }
    switch (command, row.id) {
    case (.decide, .indicator): return row.parent.map { decision(of: .node($0)) }
    case (.decide, _): return decision(of: row.id)
    case (.comment, .indicator(let id)): return comment(on: id)
    case (.comment, _): return motivation(of: row.id)
    default: return nil
    }
  }

  private func value(of id: EntityID) -> Focus {
    column.flatMap { value(of: id, in: $0) } ?? Focus(address: nil, label: row?.name ?? "")
  }

  /// An indicator's value in a column; nil when there is no such indicator.
  func value(of id: EntityID, in column: GoalsColumnLayout) -> Focus? {
    guard let indicator = register.indicator(id) else { return nil }
    let observation = indicator.observation(in: column.id)
    let address = address(id, field(observation, column.id), column.id.period)
    return Focus(
      address: address, label: "\(indicator.name) · \(name(observation, column.id))",
      editor: editor(indicator, observation, column.id), refusal: address.flatMap(refusal),
      remark: observation.flatMap(GoalsSentences.remark))
  }

  private func field(_ observation: Observation?, _ column: GoalsColumn) -> String {
    if let observation { return observation.field }
    switch column {
    case .outcome: return Observation.Role.outcome.rawValue
    case .milestone: return Observation.Role.milestone.rawValue
    case .target: return Observation.Role.target.rawValue
    }
  }

  private func name(_ observation: Observation?, _ column: GoalsColumn) -> String {
    observation?.role == .forecast ? "prognos \(PeriodWords.long(column.period))" : column.name
  }

  private func editor(
    _ indicator: Indicator, _ observation: Observation?, _ column: GoalsColumn
  ) -> Focus.Editor {
    let unit = observation?.figure.unit ?? indicator.unit
    let decimals = indicator.decimals(nearest: observation)
    return column.isOutcome
      ? .number(unit: unit, decimals: decimals, isNegated: false) : .target(unit: unit, decimals: decimals)
  }

  private func refusal(_ address: FigureAddress) -> String? {
    context.plan.decidedPoint(covering: address).map { "\($0.name) är fastställd: siffrorna ändras inte." }
  }

  private func decision(of row: GoalsRowID) -> Focus {
    attainment(of: row)?.decision ?? Focus(address: nil, label: name(of: row))
  }

  private func motivation(of row: GoalsRowID) -> Focus {
    attainment(of: row)?.motivation ?? Focus(address: nil, label: name(of: row))
  }

  private func attainment(of row: GoalsRowID) -> AttainmentFocus? {
    entity(row).map {
      AttainmentFocus(
        plan: context.plan, id: $0, name: name(of: row), proposal: assessed.proposal(of: row),
        current: register.decision(of: row))
    }
  }

  private func comment(on id: EntityID) -> Focus {
    Focus(
      address: address(id, "comment"), label: "Kommentar: \(name(of: .indicator(id)))", editor: .text)
  }

  private func address(_ id: EntityID?, _ field: String, _ period: Period? = nil) -> FigureAddress? {
    guard let id, let field = EntityID(field) else { return nil }
    return context.plan.address(.goals, [id, field], period)
  }

  private func entity(_ row: GoalsRowID) -> EntityID? {
    switch row {
    case .overall: EntityID("overall")
    case .node(let id), .indicator(let id): id
    }
  }
}

extension Indicator {
  /// How many decimals a value is edited with: those it is written with, else those of the latest written outcome.
  func decimals(nearest observation: Observation?) -> Int {
    let written = observations.filter { $0.role == .outcome && $0.figure.number != nil }
      .max { $0.period < $1.period }
    let number = observation?.figure.number ?? written?.figure.number
    return number.map { max(0, unit.exponent - $0.exponent) } ?? 0
  }
}

extension GoalRegister {
  func decision(of row: GoalsRowID) -> AttainmentDecision? {
    switch row {
    case .overall: overall
    case .node(let id): node(id)?.decision
    case .indicator: nil
    }
  }
}
