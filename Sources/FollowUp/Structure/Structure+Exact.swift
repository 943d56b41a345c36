extension Structure {
  /// The changes that make a field's change one that can be taken back exactly: a goal that comes under another goal is moved
  /// as a whole thing, which remembers where it stood. All other changes are as they were.
  package static func exact(_ change: Change, in plan: Plan) throws(FieldError) -> [Change] {
    guard change.address.register == .goals, change.address.path.count == 2,
      change.address.path[1].description == "parent", case .choice(let word) = change.to
    else { return [change] }
    let goal = change.address.with(path: [change.address.path[0]])
    guard let word else { return try move(goal, to: .under(plan.address(.goals, [])), in: plan).changes }
    guard let parent = EntityID(word) else { return [change] }
    guard plan.goals.node(parent) != nil else { throw .invalid(change.address, .linkToNothing(parent)) }
    return try move(goal, to: .under(plan.address(.goals, [parent])), in: plan).changes
  }
}
