extension Structure {
  /// What removing a thing would do, and to whom. Goals and indicators under a goal go with it, a deviation goes with a
  /// column it is computed from; other links to what is removed are cleared, and a row is taken out of the sums it is in.
  ///
  /// Refuses the last reporting point, one that is fastställd, and what would change figures of a fastställd period.
  package static func remove(_ address: FigureAddress, in plan: Plan) throws(FieldError) -> Removal {
    guard let thing = plan.thing(at: address)?.thing else { throw .notFound(address) }
    try refusePoint(thing, address, plan)
    let removed = [address] + plan.dependants(of: address)
    let isRemoved = { (place: FigureAddress) in removed.contains { place.isInside($0) } }
    let links = plan.links.filter { isRemoved($0.to) && !$0.from.isInside(address) }
    var list = ChangeList(plan)
    for link in links where !isRemoved(link.from) { try list.clear(link) }
    for place in removed.reversed() { try list.place(place, nil) }
    try verify(list.changes, in: plan)
    return links.isEmpty ? .ready(list.changes) : .pointedTo(links, clearing: list.changes)
  }

  private static func refusePoint(
    _ thing: Thing, _ address: FigureAddress, _ plan: Plan
  ) throws(FieldError) {
    guard case .reportingPoint(let point) = thing else { return }
    if plan.reportingPoints.count == 1 { throw .invalid(address, .lastOne) }
    if point.decided != nil { throw .decided(address, point.name) }
  }

  /// Refuses what the year would refuse.
  static func verify(_ changes: [Change], in plan: Plan) throws(FieldError) {
    var copy = plan
    try copy.apply(changes)
  }
}

extension ChangeList {
  /// Takes the link away, and nothing else that the field holds. A sum without rows is typed from then on, and what was printed
  /// beside it goes.
  fileprivate mutating func clear(_ link: PlanLink) throws(FieldError) {
    let place = link.from.appending(link.field)
    guard case .list(let words) = try plan.value(at: place) else {
      return try set(place, to: .choice(nil))
    }
    let left = words.filter { $0 != link.word && $0 != "-" + link.word }
    guard left.isEmpty, let placed = plan.thing(at: link.from), case .row(var row) = placed.thing,
      link.field.description == "sum"
    else { return try set(place, to: .list(left)) }
    row.row.terms = []
    let columns = plan.table(around: link.from)?.columns ?? []
    row.controls = row.controls.filter { key, _ in columns.contains { $0.key == key && $0.variance != nil } }
    try self.place(link.from, Placed(.row(row), after: placed.after))
  }
}

extension Plan {
  /// What cannot be without a thing, and goes with it: outermost first.
  fileprivate func dependants(of address: FigureAddress) -> [FigureAddress] {
    switch thing(at: address)?.thing {
    case .goal(let goal): return dependants(of: goal.id)
    case .column(let thing):
      let place = address.with(path: Array(address.path.dropLast()))
      let key = thing.column.key
      let columns = table(around: address)?.columns ?? []
      return columns.filter { $0.variance?.budget == key || $0.variance?.against == key }.map {
        place.appending($0.key.field, $0.key.period)
      }
    case nil, .indicator, .table, .row, .risk, .control, .review, .response, .assignment, .commitment,
      .activity,
      .contract, .followUp, .reportingPoint, .explanation:
      return []
    }
  }

  private func dependants(of goal: EntityID) -> [FigureAddress] {
    goals.children(of: goal).flatMap { [address(.goals, [$0.id])] + dependants(of: $0.id) }
      + goals.indicators(of: goal).map { address(.goals, [$0.id]) }
  }
}

extension FigureAddress {
  /// True for the thing at `place`, its fields and what is in it; the figures of a column are in it.
  package func isInside(_ place: FigureAddress) -> Bool {
    guard register == place.register, place.period == nil || period == place.period else { return false }
    return path.starts(with: place.path) || isInColumn(place)
  }

  private func isInColumn(_ place: FigureAddress) -> Bool {
    path.count == 3 && place.path.count == 3 && place.path[1] == FigureTable.columnsID
      && path[0] == place.path[0] && path[2] == place.path[2] && period == place.period
  }
}
