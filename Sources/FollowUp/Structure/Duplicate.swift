/// A thing as it stands in another place: under another id and name, with the links the place gives it.
struct Duplicate {
  let plan: Plan
  let thing: Thing
  /// The sibling it is to stand after, or the owner it is to be in.
  let near: FigureAddress
  /// True for a thing that moves: then everything goes with it.
  let keepsFigures: Bool

  func made(
    name: String, id: EntityID?, preferring preferred: EntityID?
  ) throws(FieldError) -> (address: FigureAddress, placed: Placed) {
    do throws(FieldProblem) {
      if let problem = FieldRules.problem(inName: name) { throw problem }
      let (place, fresh) = try fresh(name, id, preferred)
      var placed = fresh
      placed.thing = merged(fresh.thing)
      return (place, placed)
    } catch {
      throw .invalid(near, error)
    }
  }

  private func fresh(
    _ name: String, _ id: EntityID?, _ preferred: EntityID?
  ) throws(FieldProblem) -> (FigureAddress, Placed) {
    guard let kind = NewThing.Kind(thing) else {
      throw .noPlace("En förklaring hör till sin iakttagelse och kopieras inte.")
    }
    if let preferred, let kept = try? Addable(plan: plan, near: near, name: name, id: preferred).thing(kind) {
      return kept
    }
    return try Addable(plan: plan, near: near, name: name, id: id).thing(kind)
  }

  /// What the thing holds, with the id, the name and the place of a new one.
  private func merged(_ fresh: Thing) -> Thing {
    switch (thing, fresh) {
    case (.goal(let old), .goal(let new)): .goal(old.copied(as: new))
    case (.indicator(let old), .indicator(let new)): .indicator(old.copied(as: new, without: frozen))
    case (.table(let old), .table(let new)): .table(old.copied(as: new, in: near.register, without: frozen))
    case (.row(let old), .row(let new)):
      .row(old.copied(as: new, in: plan.table(around: near), without: frozen))
    case (.column(let old), .column(let new)): .column(old.copied(as: new, without: frozen))
    case (.risk(let old), .risk(let new)): .risk(old.copied(as: new))
    case (.control(let old), .control(let new)): .control(old.copied(as: new))
    case (.review(let old), .review(let new)): .review(old.copied(as: new))
    case (.response(let old), .response(let new)): .response(old.copied(as: new))
    case (.assignment(let old), .assignment(let new)): .assignment(old.copied(as: new))
    case (.commitment(let old), .commitment(let new)): .commitment(old.copied(as: new))
    case (.activity(let old), .activity(let new)): .activity(old.copied(as: new))
    case (.contract(let old), .contract(let new)): .contract(old.copied(as: new))
    case (.followUp(let old), .followUp(let new)):
      .followUp(keepsFigures ? old.moved(as: new) : old.copied(as: new))
    default: fresh
    }
  }

  /// The periods whose figures stay where they are.
  private var frozen: Set<Period> {
    keepsFigures ? [] : Set(plan.reportingPoints.filter { $0.decided != nil }.map(\.period))
  }
}
