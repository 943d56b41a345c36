/// Changes made one after another on a copy of the year, so that each knows what stood there before it.
struct ChangeList {
  private(set) var plan: Plan
  private(set) var changes: [Change] = []

  init(_ plan: Plan) { self.plan = plan }

  /// Adds or replaces a thing; nil removes it.
  mutating func place(_ address: FigureAddress, _ placed: Placed?) throws(FieldError) {
    let before = plan.thing(at: address)
    guard before != placed else { return }
    try plan.restore(address, to: .thing(placed))
    changes.append(Change(address, from: .thing(before), to: .thing(plan.thing(at: address))))
  }

  mutating func set(_ address: FigureAddress, to value: FieldValue) throws(FieldError) {
    let before = try plan.value(at: address)
    guard before != value else { return }
    try plan.restore(address, to: value)
    changes.append(Change(address, from: before, to: value))
  }
}
