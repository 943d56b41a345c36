extension Structure {
  /// Moves a thing among its like, or to another owner. No changes when it stands there already.
  package static func move(
    _ address: FigureAddress, to target: MoveTarget, in plan: Plan
  ) throws(FieldError) -> Addition {
    guard let thing = plan.thing(at: address)?.thing else { throw .notFound(address) }
    let siblings = plan.siblings(of: address)
    let others = siblings.filter { $0 != address }
    let index = siblings.firstIndex(of: address) ?? 0
    switch target {
    case .up: return try move(thing, address, to: index - 1, among: others, plan)
    case .down: return try move(thing, address, to: min(index + 1, others.count), among: others, plan)
    case .first: return try move(thing, address, to: 0, among: others, plan)
    case .last: return try move(thing, address, to: others.count, among: others, plan)
    case .after(let other):
      if let index = others.firstIndex(of: other) {
        return try move(thing, address, to: index + 1, among: others, plan)
      }
      return try Relocation(plan: plan, thing: thing, address: address).after(other)
    case .under(let owner):
      return try Relocation(plan: plan, thing: thing, address: address).under(owner)
    }
  }

  private static func move(
    _ thing: Thing, _ address: FigureAddress, to index: Int, among others: [FigureAddress], _ plan: Plan
  ) throws(FieldError) -> Addition {
    var list = ChangeList(plan)
    try list.place(address, plan.placed(thing, after: index > 0 ? others[index - 1] : nil))
    try verify(list.changes, in: plan)
    return Addition(changes: list.changes, address: address)
  }
}
