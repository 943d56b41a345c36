/// Goals and indicators.
extension Addable {
  /// Under the focused goal when that is of a higher level, after it when it is of the same, and else after what stands above
  /// it on the same level. The first ones stand at the top.
  func goal(_ level: GoalNode.Level) throws(FieldProblem) -> (FigureAddress, Placed) {
    let (parent, after) = isInside ? (focusedGoal?.id, nil) : place(of: level)
    if let above = parent.flatMap({ plan.goals.node($0) }), above.level.depth > level.depth {
      throw .noPlace("Ett \(level.swedish) kan inte ligga under ett \(above.level.swedish).")
    }
    let node = GoalNode(
      id: try id(taken: plan.goals.ids, reserved: GoalRegister.reserved), level: level, parent: parent,
      name: name)
    return (
      plan.address(.goals, [node.id]),
      Placed(.goal(node), after: after ?? plan.goals.children(of: parent).last?.id)
    )
  }

  /// The goal above, and the sibling to stand after; nil for the last.
  private func place(of level: GoalNode.Level) -> (parent: EntityID?, after: EntityID?) {
    var after: EntityID?
    var current = focusedGoal
    while let goal = current {
      if goal.level.depth < level.depth { return (goal.id, after) }
      after = goal.id
      current = goal.parent.flatMap { plan.goals.node($0) }
    }
    return (nil, after)
  }

  var focusedGoal: GoalNode? {
    if case .indicator(let indicator) = focused { return plan.goals.node(indicator.goal) }
    if case .goal(let goal) = focused { return goal }
    return nil
  }

  /// The goal that has the focus, for what is to serve it.
  var servedGoals: [EntityID] { [focusedGoal?.id].compactMap(\.self) }

  func indicator() throws(FieldProblem) -> (FigureAddress, Placed) {
    guard let goal = focusedGoal else {
      throw .noPlace("En indikator läggs under ett mål: välj målet först.")
    }
    let id = try id(taken: plan.goals.ids, reserved: GoalRegister.reserved)
    var new = Indicator(id: id, goal: goal.id, name: name, unit: .percent)
    var after = plan.goals.indicators(of: goal.id).last?.id
    if case .indicator(let sibling) = focused {
      new.unit = sibling.unit
      after = sibling.id
    }
    return (
      plan.address(.goals, [id]), Placed(.indicator(new), after: after ?? plan.goals.indicators.last?.id)
    )
  }
}

extension GoalRegister {
  var ids: [EntityID] { nodes.map(\.id) + indicators.map(\.id) }

  /// What means something else in an address.
  static var reserved: [EntityID] { [overallID] }
}

extension GoalNode.Level {
  var swedish: String { NewThing.Kind(self).swedish }

  /// 0 for a målområde, at the top.
  var depth: Int {
    switch self {
    case .area: 0
    case .councilGoal: 1
    case .committeeGoal: 2
    }
  }
}
