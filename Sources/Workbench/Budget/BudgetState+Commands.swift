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

  /// By the figures as they are now; sorted again by leaving the order and choosing it anew.
  private mutating func changeOrder(_ choices: BudgetChoices) -> String {
    guard let key = choices.table else { return "Det finns inget att sortera" }
    if places[key]?.sequence != nil {
      places[key]?.sequence = nil
      return "Rader i dokumentets ordning"
    }
    guard let sequence = choices.rows?.worstFirst() else {
      return "Tabellen har ingen avvikelse att sortera efter"
    }
    places[key, default: Place()].sequence = sequence
    return "Sämst avvikelse först"
  }

  private mutating func changeFilter(_ choices: BudgetChoices) -> String {
    guard let key = choices.table, let rows = choices.rows else { return "Det finns inget att filtrera" }
    let next = Self.next(after: places[key]?.filter ?? .all, choices)
    places[key, default: Place()].filter = next
    let shown = BudgetRows(
      sheet: rows.sheet, columns: rows.columns, sequence: rows.sequence, filter: next, kept: nil
    ).rows()
    if !shown.contains(where: { $0.id != nil && $0.id == places[key]?.row }) {
      places[key]?.row = shown.first { $0.id != nil }?.id
    }
    switch next {
    case .all: return "Visar alla rader"
    case .deviations: return "Visar bara rader som avviker mer än \(choices.threshold)"
    case .missing: return "Visar bara rader där något saknas"
    }
  }

  private static func next(after filter: Filter, _ choices: BudgetChoices) -> Filter {
    switch filter {
    case .all: choices.hasDeviations ? .deviations : .missing
    case .deviations: .missing
    case .missing: .all
    }
  }
}
