/// The tables of a year laid out, each once for all checks; in document order.
package struct YearGrids: Sendable {
  package private(set) var money: [TableGrid] = []
  package private(set) var statistics: [TableGrid] = []
  /// The tables of measures.
  package private(set) var measures: [TableGrid] = []

  package init(_ plan: Plan) {
    self.init(plan, keeping: YearGrids()) { _ in false }
  }

  /// Lays out the tables of a year; those that are the same as before are taken from there.
  /// - Parameter isSame: whether the table at an address is as it was.
  init(_ plan: Plan, keeping before: YearGrids, where isSame: (FigureAddress) -> Bool) {
    func grids(_ register: FigureAddress.Register) -> [TableGrid] {
      let kept = before.of(register)
      return plan.tables(of: register).enumerated().map { place, table in
        let address = plan.address(register, [table.id])
        guard isSame(address) else { return TableGrid(table, at: address) }
        // A table stands where it stood, but for those after one that is added, moved or removed.
        let old =
          kept.indices.contains(place) && kept[place].table.id == table.id
          ? kept[place] : kept.first { $0.table.id == table.id }
        return old ?? TableGrid(table, at: address)
      }
    }
    money = grids(.money)
    statistics = grids(.statistics)
    measures = grids(.actions)
  }

  /// Of no table.
  init() {}

  /// The table that an address is in; nil when there is none of the year's that is called so.
  func grid(of address: FigureAddress) -> TableGrid? {
    let grids = of(address.register)
    return grids.indices.first { grids[$0].table.id == address.path.first }.map { grids[$0] }
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
