package import FollowUp

extension GoalsState {
  /// Moves the focus to an address of goals, unfolding what hides it and showing everything when the filter does; false, and
  /// unchanged, when it is no address of this year's goals.
  package mutating func reveal(_ address: FigureAddress, in context: PaneContext) -> Bool {
    let register = context.plan.goals
    guard context.plan.owns(address), address.register == .goals, address.path.count == 2,
      let row = register.row(address.path[0])
    else { return false }
    selected = row
    if let column = Self.column(address) { self.column = column }
    if filter != .all { filter = .all }
    folded.subtract(register.ancestors(of: row))
    return true
  }

  private static func column(_ address: FigureAddress) -> GoalsColumn? {
    guard let period = address.period, address.path.count == 2 else { return nil }
    let word = address.path[1].description.split(separator: "-").first.map(String.init)
    guard let role = word.flatMap({ Observation.Role(rawValue: $0) }) else { return nil }
    return .showing(role, period)
  }
}

extension GoalRegister {
  fileprivate func row(_ id: EntityID) -> GoalsRowID? {
    if indicator(id) != nil { return .indicator(id) }
    if node(id) != nil { return .node(id) }
    return id.description == "overall" ? .overall : nil
  }

  /// The goals above a row, the nearest first; ends where the chain would go round.
  func ancestors(of row: GoalsRowID) -> [EntityID] {
    var next: EntityID?
    switch row {
    case .overall: return []
    case .node(let id): next = node(id)?.parent
    case .indicator(let id): next = indicator(id)?.goal
    }
    var found: [EntityID] = []
    while let id = next, !found.contains(id) {
      found.append(id)
      next = node(id)?.parent
    }
    return found
  }
}
