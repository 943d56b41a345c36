/// A thing on its way to another owner: a goal under another goal, an indicator to another goal, a row to another table.
struct Relocation {
  let plan: Plan
  let thing: Thing
  let address: FigureAddress

  /// After a thing of the same kind, with its owner.
  func after(_ other: FigureAddress) throws(FieldError) -> Addition {
    guard let sibling = plan.thing(at: other)?.thing else { throw .notFound(other) }
    switch (thing, sibling) {
    case (.goal(let goal), .goal(let sibling)): return try place(goal, under: sibling.parent, after: other)
    case (.indicator(let indicator), .indicator(let sibling)):
      return try place(indicator, under: sibling.goal, after: other)
    case (.row, .row), (.response, .response), (.activity, .activity), (.followUp, .followUp):
      return try carry(to: other.with(path: Array(other.path.prefix(1))), after: other)
    default:
      throw .invalid(
        other, .noPlace("Det går inte: \(thing.kindName) kan inte stå efter \(sibling.kindName)."))
    }
  }

  /// Last inside an owner.
  func under(_ owner: FigureAddress) throws(FieldError) -> Addition {
    if case .goal(let goal) = thing, owner.path.isEmpty { return try place(goal, under: nil, after: nil) }
    guard let target = plan.thing(at: owner)?.thing else { throw .notFound(owner) }
    switch (thing, target) {
    case (.goal(let goal), .goal(let parent)): return try place(goal, under: parent.id, after: nil)
    case (.indicator(let indicator), .goal(let goal)):
      return try place(indicator, under: goal.id, after: nil)
    case (.control, .risk(let risk)): return try link("risk", to: risk.id)
    case (.row, .table), (.response, .risk), (.response, .control), (.response, .review),
      (.activity, .commitment), (.followUp, .contract):
      return try carry(to: owner, after: nil)
    default:
      throw .invalid(
        owner, .noPlace("Det går inte: \(thing.kindName) kan inte ligga under \(target.kindName)."))
    }
  }

  private func place(
    _ goal: GoalNode, under parent: EntityID?, after sibling: FigureAddress?
  ) throws(FieldError) -> Addition {
    var moved = goal
    moved.parent = parent
    if let above = parent.flatMap({ plan.goals.node($0) }), above.level.depth > goal.level.depth {
      let names = (thing.kindName, Thing.goal(above).kindName)
      throw .invalid(address, .noPlace("Ett \(names.0) kan inte ligga under ett \(names.1)."))
    }
    let last = plan.goals.children(of: parent).last { $0.id != goal.id }
    let after = sibling?.path.last ?? last?.id
    return try changed(.goal(moved), after: after)
  }

  private func place(
    _ indicator: Indicator, under goal: EntityID, after sibling: FigureAddress?
  ) throws(FieldError) -> Addition {
    var moved = indicator
    moved.goal = goal
    let all = plan.goals.indicators.filter { $0.id != indicator.id }
    let after = sibling?.path.last ?? all.last { $0.goal == goal }?.id ?? all.last?.id
    return try changed(.indicator(moved), after: after)
  }

  private func changed(_ thing: Thing, after: EntityID?) throws(FieldError) -> Addition {
    var list = ChangeList(plan)
    try list.place(address, Placed(thing, after: after))
    try Structure.verify(list.changes, in: plan)
    return Addition(changes: list.changes, address: address)
  }

  private func link(_ field: StaticString, to id: EntityID) throws(FieldError) -> Addition {
    var list = ChangeList(plan)
    try list.set(address.appending(EntityID(known: field)), to: .choice(id.description))
    try Structure.verify(list.changes, in: plan)
    return Addition(changes: list.changes, address: address)
  }

  /// To another list, with what is in it; refused while others point to it, since its address changes.
  private func carry(to owner: FigureAddress, after sibling: FigureAddress?) throws(FieldError) -> Addition {
    let pointers = plan.links.filter { $0.to.isInside(address) && !$0.from.isInside(address) }
    guard pointers.isEmpty else { throw .invalid(address, .pointedTo(pointers.map(\.name))) }
    let copy = try Duplicate(plan: plan, thing: thing, near: sibling ?? owner, keepsFigures: true)
      .made(name: name, id: nil, preferring: thing.id)
    var list = ChangeList(plan)
    try list.place(address, nil)
    try list.place(copy.address, copy.placed)
    try Structure.verify(list.changes, in: plan)
    return Addition(changes: list.changes, address: copy.address)
  }

  private var name: String {
    if case .followUp(let followUp) = thing { followUp.period.description } else { thing.name }
  }
}
