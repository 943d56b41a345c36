/// What is laid out of a year once for all checks: its tables, and what it aims at; in document order.
package struct YearGrids: Sendable {
  package private(set) var money: [TableGrid] = []
  package private(set) var statistics: [TableGrid] = []
  /// The tables of measures.
  package private(set) var measures: [TableGrid] = []
  /// Indicators and key figures with something to reach.
  private(set) var aimed: [TargetSeries] = []

  package init(_ plan: Plan) {
    self.init(plan, keeping: YearGrids(), isAimSame: false) { _ in false }
  }

  /// Lays out a year; what is the same as before is taken from there.
  /// - Parameters:
  ///   - isAimSame: whether goals and statistics are as they were.
  ///   - isSame: whether the table at an address is as it was.
  init(_ plan: Plan, keeping before: YearGrids, isAimSame: Bool, where isSame: (FigureAddress) -> Bool) {
    func grids(_ register: FigureAddress.Register) -> [TableGrid] {
      let kept = before.of(register)
      let tables = plan.tables(of: register)
      return tables.indices.map { place in
        let id = tables[place].id
        let address = plan.address(register, [id])
        guard isSame(address) else { return TableGrid(tables[place], at: address) }
        // A table stands where it stood, but for those after one that is added, moved or removed.
        let old =
          kept.indices.contains(place) && kept[place].table.id == id
          ? kept[place] : kept.first { $0.table.id == id }
        return old ?? TableGrid(tables[place], at: address)
      }
    }
    money = grids(.money)
    statistics = grids(.statistics)
    measures = grids(.actions)
    aimed = isAimSame ? before.aimed : TargetSeries.aimed(of: plan)
  }

  /// Of no table.
  init() {}

  /// The table of an id; nil when the register has none that is called so.
  func grid(_ id: EntityID, in register: FigureAddress.Register) -> TableGrid? {
    let grids = of(register)
    return grids.indices.first { grids[$0].table.id == id }.map { grids[$0] }
  }

  package func of(_ register: FigureAddress.Register) -> [TableGrid] {
    switch register {
    case .money: money
    case .statistics: statistics
    case .actions: measures
    case .goals, .risks, .plan, .settings: []
    }
  }
}
