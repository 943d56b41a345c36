extension Structure {
  /// Another name; the id, and so the address, stays. A follow-up is called by when it is done (`2026-10`).
  package static func rename(
    _ address: FigureAddress, to name: String, in plan: Plan
  ) throws(FieldError) -> [Change] {
    guard let thing = plan.thing(at: address)?.thing else { throw .notFound(address) }
    var list = ChangeList(plan)
    let field = thing.nameField ?? EntityID(known: "period")
    try list.set(address.appending(field, address.period), to: .text(trimmed(name)))
    try verify(list.changes, in: plan)
    return list.changes
  }
}
