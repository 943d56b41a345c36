extension Structure {
  /// A copy beside the thing, or in another place: a row with its figures, a table whole, a risk with its responses. Judgements and
  /// figures of fastställda periods are not copied, nor what a control came to.
  /// - Parameter target: the goal, table, risk … to put it under, or the sibling to put it after.
  /// - Parameter withIndicators: a goal takes copies of its indicators with it.
  package static func copy(
    _ address: FigureAddress, name: String? = nil, id: EntityID? = nil, to target: FigureAddress? = nil,
    withIndicators: Bool = false, in plan: Plan
  ) throws(FieldError) -> Addition {
    guard let thing = plan.thing(at: address)?.thing else { throw .notFound(address) }
    let near = target ?? address
    let copy = try Duplicate(plan: plan, thing: thing, near: near, keepsFigures: false)
      .made(name: name.map(trimmed) ?? thing.copyName, id: id, preferring: nil)
    var list = ChangeList(plan)
    try list.place(copy.address, copy.placed)
    try list.join(copy.address, beside: copy.placed.after)
    if withIndicators, case .goal(let goal) = thing {
      for indicator in plan.goals.indicators(of: goal.id) {
        let one = try Duplicate(
          plan: list.plan, thing: .indicator(indicator), near: copy.address, keepsFigures: false
        ).made(name: indicator.name, id: nil, preferring: nil)
        try list.place(one.address, one.placed)
      }
    }
    try verify(list.changes, in: plan)
    return Addition(changes: list.changes, address: copy.address)
  }
}

extension Thing {
  fileprivate var copyName: String {
    guard case .followUp(let followUp) = self else { return name + " (kopia)" }
    return Period(year: followUp.period.year + 1).description
  }
}
