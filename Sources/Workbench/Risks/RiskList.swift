import FollowUp

/// The register's lines, in order.
enum RiskList {
  /// Risks in the chosen order, then controls without a risk, then external reviews.
  static func all(_ register: RiskRegister, scale: RiskScale, sort: RisksState.Sort) -> [RiskEntry] {
    let risks = register.risks.map { RiskEntry($0, controls: register.controls(of: $0.id), scale: scale) }
    let loose = register.controls.filter { control in
      control.risk.map { register.risk($0) == nil } ?? true
    }
    return sorted(risks, sort) + loose.map { RiskEntry($0) } + register.reviews.map { RiskEntry($0) }
  }

  /// What a filter leaves. Controls and reviews are no risks, so that only `all` and `unfinished` show them.
  static func shown(_ entries: [RiskEntry], _ filter: RisksState.Filter, at place: MatrixPlace?)
    -> [RiskEntry]
  {
    switch filter {
    case .all: entries
    case .cell: entries.filter { $0.kind == .risk && $0.place == place }
    case .unassessed: entries.filter { $0.place == .unassessed }
    case .high: entries.filter { $0.band == .high }
    case .unfinished: entries.filter { $0.responses.done < $0.responses.total }
    }
  }

  /// Unassessed risks stand last in every order; equals keep the document's order.
  private static func sorted(_ risks: [RiskEntry], _ sort: RisksState.Sort) -> [RiskEntry] {
    let assessed = risks.filter { $0.value != nil }
    let rest = risks.filter { $0.value == nil }
    return ordered(assessed, sort) + ordered(rest, sort)
  }

  private static func ordered(_ risks: [RiskEntry], _ sort: RisksState.Sort) -> [RiskEntry] {
    switch sort {
    case .value: stable(risks) { ($0.value ?? 0) > ($1.value ?? 0) }
    case .number: stable(risks) { precedes($0.number, $1.number) }
    case .area: byArea(risks)
    }
  }

  /// Areas in the order the document names them first, those without one last.
  private static func byArea(_ risks: [RiskEntry]) -> [RiskEntry] {
    var areas: [String?] = []
    for risk in risks where risk.area != nil && !areas.contains(risk.area) { areas.append(risk.area) }
    return (areas + [nil]).flatMap { area in risks.filter { $0.area == area } }
  }

  /// Whole numbers by value and before other texts.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    switch (Int(left), Int(right)) {
    case (let left?, let right?): left < right
    case (nil, nil): left < right
    case (.some, nil): true
    case (nil, .some): false
    }
  }

  private static func stable(_ risks: [RiskEntry], _ precedes: (RiskEntry, RiskEntry) -> Bool) -> [RiskEntry]
  {
    risks.enumerated().sorted { left, right in
      if precedes(left.element, right.element) { return true }
      if precedes(right.element, left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}
