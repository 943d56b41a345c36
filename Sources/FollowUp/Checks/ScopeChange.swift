/// What differs between two scopes, in the pieces that checks depend on. Untouched tables and lists share their storage, so
/// that telling them alike costs next to nothing.
struct ScopeChange {
  private(set) var parts: CheckParts = []
  /// The tables that differ or are new.
  private(set) var tables: Set<FigureAddress> = []
  /// The indicators that differ or are new.
  private(set) var indicators: Set<EntityID> = []

  init(from old: CheckScope, to new: CheckScope) {
    if old.municipality != new.municipality { parts.insert(.settings) }
    if old.point != new.point { parts.insert(.point) }
    if old.others != new.others { parts.insert(.others) }
    if old.plan.risks != new.plan.risks { parts.insert(.risks) }
    compare(old.plan.money, new.plan.money, .money, new.plan, .money)
    compare(old.plan.statistics, new.plan.statistics, .statistics, new.plan, .statistics)
    compare(old.plan.actions.tables, new.plan.actions.tables, .measures, new.plan, .actions)
    if old.plan.actions.isOtherThings(than: new.plan.actions) { parts.insert(.actions) }
    if old.plan.goals != new.plan.goals {
      parts.insert(.goals)
      let before = Dictionary(old.plan.goals.indicators.map { ($0.id, $0) }) { first, _ in first }
      indicators = Set(new.plan.goals.indicators.filter { before[$0.id] != $0 }.map(\.id))
    }
  }

  var isNothing: Bool { parts.isEmpty }

  /// Whether anything that is read has changed.
  func touches(_ reads: CheckParts) -> Bool { !parts.isDisjoint(with: reads) }

  private mutating func compare(
    _ old: [FigureTable], _ new: [FigureTable], _ part: CheckParts, _ plan: Plan,
    _ register: FigureAddress.Register
  ) {
    guard old != new else { return }
    parts.insert(part)
    let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    for table in new where before[table.id] != table { tables.insert(plan.address(register, [table.id])) }
  }
}

extension ActionRegister {
  fileprivate func isOtherThings(than other: ActionRegister) -> Bool {
    assignments != other.assignments || commitments != other.commitments || contracts != other.contracts
  }
}
