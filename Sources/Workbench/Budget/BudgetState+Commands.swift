import FollowUp

extension BudgetState {
  /// Does one of the pane's commands and says what came of it; nil when the command is not this pane's.
  package mutating func perform(_ command: Command, in model: BudgetModel) -> String? {
    switch command {
    case .nextTable: stepTable(by: 1, model.choices)
    case .previousTable: stepTable(by: -1, model.choices)
    case .changeUnit: changeUnit(model.choices)
    case .changeView: changeView(model.choices)
    case .sort: changeOrder(model.choices)
    case .filter: changeFilter(model.choices)
    default: nil
    }
  }

  private mutating func stepTable(by step: Int, _ choices: BudgetChoices) -> String {
    let tables = choices.tables
    guard tables.count > 1, let shown = choices.table, let index = tables.firstIndex(of: shown) else {
      return "Det finns ingen annan tabell"
    }
    let next = (index + step + tables.count) % tables.count
    table = tables[next]
    return "Tabell \(next + 1) av \(tables.count)"
  }

  private mutating func changeUnit(_ choices: BudgetChoices) -> String {
    guard let shown = choices.unit, shown.isMoney else {
      return "Tabellen är inte i pengar: enheten byts inte"
    }
    let units: [MeasureUnit] = [.thousands, .millions, .kronor]
    let next = units[((units.firstIndex(of: shown) ?? 0) + 1) % units.count]
    unit = next
    return "Visar i \(next.rawValue), siffrorna är desamma"
  }

  private mutating func changeView(_ choices: BudgetChoices) -> String {
    let groups = choices.groups
    guard groups.count > 1 else { return "Tabellen har bara en grupp av kolumner" }
    let next = group.flatMap { groups.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    group = next < groups.count ? groups[next] : nil
    return group.map { "Visar \(BudgetNames.inside($0))" } ?? "Visar alla kolumner"
  }

  private mutating func changeOrder(_ choices: BudgetChoices) -> String {
    switch order {
    case .deviation:
      order = .document
      return "Rader i dokumentets ordning"
    case .document:
      guard choices.hasDeviations else { return "Tabellen har ingen avvikelse att sortera efter" }
      order = .deviation
      return "Sämst avvikelse först"
    }
  }

  private mutating func changeFilter(_ choices: BudgetChoices) -> String {
    switch filter {
    case .all where choices.hasDeviations:
      filter = .deviations
      return "Visar bara rader som avviker mer än \(choices.threshold)"
    case .all, .deviations:
      filter = .missing
      return "Visar bara rader där något saknas"
    case .missing:
      filter = .all
      return "Visar alla rader"
    }
  }
}
