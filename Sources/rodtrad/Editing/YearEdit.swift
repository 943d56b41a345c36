import FollowUp
import Store
import TextLayout
import Workbench

/// A year that is changed from the command line: what is kept is journaled, and written to the files at once.
struct YearEdit {
  let world: World
  let context: PaneContext

  var plan: Plan { context.plan }

  init(world: World, context: PaneContext) {
    self.world = world
    self.context = context
  }

  /// The year that an address is in.
  init(_ world: World, at address: FigureAddress, period: String?) throws {
    let plan = try reading { try world.year(address.committee, address.year).plan }
    self.init(
      world: world,
      context: PaneContext(
        municipality: world.folder.municipality, plan: plan, point: try world.point(period, of: plan)))
  }

  /// Keeps changes as one entry; the year as it then is.
  func keep(
    _ changes: [Change], why: String? = nil, source: ChangeSource? = nil
  ) throws -> PaneContext {
    try refuse(changes)
    let commit = Commit(
      committee: plan.committee, year: plan.year, changes: changes, why: why, source: source)
    switch world.commit(commit) {
    case .saved(let plan, _, _):
      world.tellUnwritten(world.checkpoint())
      return PaneContext(municipality: context.municipality, plan: plan, point: context.point)
    case .conflict(let plan, let mine, let theirs, let who):
      let now = PaneContext(municipality: context.municipality, plan: plan, point: context.point)
      let figure = FieldFocus.of(mine.address, in: now) ?? Focus(address: nil, label: "")
      let question = ConflictQuestion(
        changes: changes, mine: mine, theirs: theirs, who: who, why: why, focus: figure)
      throw Failure.refused("\(who) har just skrivit \(question.theirText) i \(mine.address): försök igen")
    case .refused(let sentence):
      throw Failure.unreadable(sentence)
    }
  }

  /// What the plan does not allow is a refusal; what the disk does not allow is not.
  private func refuse(_ changes: [Change]) throws {
    try refusing {
      var copy = plan
      try copy.apply(changes)
    }
  }

  /// The thing at an address; refused with the nearest address when there is none.
  func thing(at address: FigureAddress) throws -> Thing {
    if let placed = plan.thing(at: address) { return placed.thing }
    let nearest = AddressBook.nearestThing(to: address, in: plan)
    throw Failure.refused(
      "\(address) finns inte" + (nearest.map { ": menade du \($0)?" } ?? ": rodtrad visa struktur visar alla")
    )
  }

  /// Keeps what has been added, moved or copied; what to say of it, with its address on a line of its own.
  func kept(_ addition: Addition, _ verb: String) throws -> String {
    guard !addition.changes.isEmpty else { return "Inget ändrat.\n\(addition.address)\n" }
    let after = try keep(addition.changes)
    let name = after.plan.thing(at: addition.address).map { Telling.named($0.thing) } ?? ""
    return Visible.text("\(verb) \(name)") + "\n\(addition.address)\n"
  }
}

/// Turns what the rules of the year do not allow into the program's ending: code 1 with the rule's sentence.
func refusing<Answer>(_ work: () throws -> Answer) throws -> Answer {
  do {
    return try work()
  } catch let error as FieldError {
    throw Failure.refused(error.sentence)
  } catch let problem as FieldProblem {
    throw Failure.refused(problem.sentence)
  }
}
