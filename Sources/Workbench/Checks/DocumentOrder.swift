package import FollowUp

/// Where in a year an address stands, as one reads it.
package struct DocumentOrder {
  /// Compared part by part.
  package struct Place: Hashable, Comparable, Sendable {
    let thing: Int
    /// The column of a cell, the observation of an indicator; 0 for a thing itself.
    let part: Int

    package static func < (left: Place, right: Place) -> Bool {
      (left.thing, left.part) < (right.thing, right.part)
    }
  }

  private let plan: Plan
  private let things: [FigureAddress: Int]

  package init(_ plan: Plan) {
    self.plan = plan
    things = Dictionary(plan.things.enumerated().map { ($1.0, $0) }) { first, _ in first }
  }

  /// Nothing, and what is not there, stands before everything.
  package func place(of address: FigureAddress?) -> Place {
    guard let address, let (owner, thing) = plan.thing(around: address), let index = things[owner] else {
      return Place(thing: -1, part: 0)
    }
    return Place(thing: index, part: part(of: address, in: thing))
  }

  private func part(of address: FigureAddress, in thing: Thing) -> Int {
    guard let field = address.path.last else { return 0 }
    switch thing {
    case .row:
      let table = plan.tables(of: address.register).first { $0.id == address.path.first }
      let key = ColumnKey(field: field, period: address.period)
      return table?.columns.firstIndex { $0.key == key }.map { $0 + 1 } ?? 0
    case .indicator(let indicator):
      let place = indicator.observations.firstIndex {
        $0.field == field.description && $0.period == address.period
      }
      return place.map { $0 + 1 } ?? 0
    case .goal, .table, .column, .risk, .control, .review, .response, .assignment, .commitment, .activity,
      .contract, .followUp, .reportingPoint, .explanation:
      return 0
    }
  }
}
