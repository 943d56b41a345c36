extension GoalsState {
  /// A command of this pane; the sentence for the status line, empty when the focused row says it best, nil when the command
  /// is not this pane's or means nothing on this row.
  package mutating func perform(_ command: Command, in model: GoalsModel) -> String? {
    switch command {
    case .fold: foldHere(in: model)
    case .unfold: unfoldHere(in: model)
    case .open: toggle(in: model)
    case .foldAll: foldAll(in: model)
    case .sort: nextOrder(in: model)
    case .filter: nextFilter(in: model)
    default: nil
    }
  }

  /// On an indicator its goal is folded.
  private mutating func foldHere(in model: GoalsModel) -> String? {
    guard let row = model.row else { return nil }
    guard let goal = row.isFolded == nil ? model.parent(of: row) : row else {
      return "Här finns inget att fälla ihop."
    }
    if goal.isFolded == true { return "Målet är redan hopfällt." }
    fold(goal)
    return ""
  }

  private mutating func unfoldHere(in model: GoalsModel) -> String? {
    guard let row = model.row, row.isFolded == true else { return "Här finns inget att fälla ut." }
    unfold(row)
    return ""
  }

  private mutating func toggle(in model: GoalsModel) -> String? {
    guard let row = model.row, let isFolded = row.isFolded else { return nil }
    if isFolded { unfold(row) } else { fold(row) }
    return ""
  }

  /// In three steps: without indicators, only the topmost goals, everything.
  private mutating func foldAll(in model: GoalsModel) -> String? {
    let holders = model.goalsWithIndicators
    if folded.isEmpty {
      folded = holders
      return "Indikatorerna är hopfällda."
    }
    if folded == holders, holders != model.allGoals {
      folded = model.allGoals
      return "Allt är hopfällt."
    }
    folded = []
    return "Allt är utfällt."
  }

  private mutating func nextOrder(in model: GoalsModel) -> String? {
    order = GoalsOrder.allCases.after(order)
    ranking = order == .notReachedFirst ? model.rankedByNeed : nil
    return order.name.map { "Indikatorerna står \($0) inom sitt mål." }
      ?? "Indikatorerna står som i dokumentet."
  }

  private mutating func nextFilter(in model: GoalsModel) -> String? {
    filter = GoalsFilter.allCases.after(filter)
    guard let name = filter.name else { return "Alla indikatorer visas." }
    let count = model.count(of: filter)
    return "Visar \(name): \(count) av \(model.indicatorCount) indikatorer."
  }
}

extension Array where Element: Equatable {
  /// The element after this one, the first after the last; the one itself when it is not here.
  fileprivate func after(_ element: Element) -> Element {
    guard let index = firstIndex(of: element) else { return element }
    return self[(index + 1) % count]
  }
}
