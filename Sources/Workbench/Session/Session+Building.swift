package import FollowUp

/// Building one's own: adding, renaming, copying, moving and removing what has the focus. Each is one entry that
/// can be taken back.
extension Session {
  /// What adds, names, moves and removes; false for other commands.
  mutating func performBuilding(_ command: Command) -> Bool {
    switch command {
    case .addThing: addThing()
    case .renameThing: renameThing()
    case .copyThing: copyThing()
    case .removeThing: removeThing()
    case .moveThingUp: moveThing(.up)
    case .moveThingDown: moveThing(.down)
    case .moveColumnLeft: moveColumn(.up)
    case .moveColumnRight: moveColumn(.down)
    default: return false
    }
    return true
  }

  mutating func addThing() {
    if pane == .settings { return askCriteriaSet() }
    let near = subject
    let kinds = Structure.kinds(near: near, in: context.plan)
    guard !kinds.isEmpty else { return status = StatusLine("Här går inget att lägga till.", .bad) }
    let items = kinds.map { ListPrompt.Item(target: .kind($0), text: $0.swedish) }
    ask(ListPrompt(.addition(near), title: "Lägg till", items: items))
  }

  mutating func askName(of kind: NewThing.Kind, near: FigureAddress) {
    let place = context.plan.thing(around: near).map { " vid ”\($0.thing.name)”" } ?? ""
    overlay = .naming(
      NameQuestion(
        .add(kind, near: near), title: "Ny: \(kind.swedish)", question: "Vad ska det heta?\(place)"))
    status = StatusLine("Skriv namnet. Enter lägger till, Esc avbryter.")
  }

  mutating func renameThing() {
    ask(about: .rename, title: "Byt namn på") { $0.rename($1) }
  }

  mutating func rename(_ address: FigureAddress) {
    guard let field = context.plan.thing(at: address)?.thing.nameField,
      let focus = ThingForm.focus(address.appending(field, address.period), in: context)
    else { return }
    startEditing(focus)
  }

  mutating func copyThing() {
    ask(about: .copy, title: "Kopiera") { $0.askCopy($1) }
  }

  mutating func askCopy(_ address: FigureAddress) {
    guard let thing = context.plan.thing(at: address)?.thing else { return }
    overlay = .naming(
      NameQuestion(
        .copy(address), title: "Kopia av \(thing.name)", question: "Vad ska kopian heta?",
        text: "\(thing.name) (kopia)"))
    status = StatusLine("Skriv namnet. Enter kopierar, Esc avbryter.")
  }

  mutating func removeThing() {
    if pane == .settings { return removeCriteriaSet() }
    ask(about: .remove, title: "Ta bort") { $0.remove($1) }
  }

  /// Others that point to it are named first.
  mutating func remove(_ address: FigureAddress) {
    guard let thing = context.plan.thing(at: address)?.thing else { return }
    let told = "Borttaget: \(thing.kindName) ”\(thing.name)”. Går att ångra."
    attempt { session throws(FieldError) in
      switch try Structure.remove(address, in: session.context.plan) {
      case .ready(let changes): session.build(changes, told: told, at: nil)
      case .pointedTo(let links, let changes):
        let names = links.map { "\($0.name) (\($0.title.lowercased()))" }
        session.overlay = .confirm(
          ConfirmQuestion(
            title: "Ta bort \(thing.kindName) ”\(thing.name)”?", lines: ["Hit pekar:"] + names,
            changes: changes, told: told))
        session.status = StatusLine("Enter tar bort även kopplingarna, Esc låter allt vara.")
      }
    }
  }

  /// One step among its like; a column to the side.
  mutating func moveThing(_ target: MoveTarget) {
    guard let (address, thing) = subjects.first else {
      return status = StatusLine("Här finns inget att flytta.", .bad)
    }
    move(address, thing, target)
  }

  /// The column a cell stands in, one step; the first of its like is the leftmost.
  mutating func moveColumn(_ target: MoveTarget) {
    let column = subjects.first { if case .column = $0.thing { true } else { false } }
    guard let (address, thing) = column else {
      return status = StatusLine("Här finns ingen kolumn att flytta: gå till en cell.", .bad)
    }
    let focused = view.focus.address
    move(address, thing, target)
    if let focused { reveal(focused) }
  }

  private mutating func move(_ address: FigureAddress, _ thing: Thing, _ target: MoveTarget) {
    attempt { session throws(FieldError) in
      let moved = try Structure.move(address, to: target, in: session.context.plan)
      guard !moved.changes.isEmpty else { return session.status = StatusLine("Längre går det inte.") }
      session.build(moved.changes, told: "Flyttat: ”\(thing.name)”.", at: moved.address)
    }
  }

  mutating func answer(_ question: NameQuestion) {
    let name = FieldEntry.trimmed(question.line.text)
    if case .decision(let id, let isDespite) = question.purpose {
      return decide(id, question, despiteErrors: isDespite)
    }
    guard !name.isEmpty else { return status = StatusLine(question.purpose.refusalOfNothing, .bad) }
    switch question.purpose {
    case .add(let kind, let near):
      make(question) { plan throws(FieldError) in
        do throws(FieldProblem) {
          return try Structure.add(kind, name: name, near: near, in: plan)
        } catch {
          throw .invalid(near, error)
        }
      }
    case .copy(let address):
      make(question) { plan throws(FieldError) in try Structure.copy(address, name: name, in: plan) }
    case .committee, .year: makeFolder(question, name)
    case .criteriaSet: makeCriteriaSet(question, named: name)
    case .explanation(let finding): explain(finding, question)
    case .importFile: importFile(name)
    case .saveTable: saveTable(name)
    case .codes(let place): takeCodes(name, replacing: place)
    case .skipCodes(let column, let place): takeSkip(name, in: column, replacing: place)
    case .mappingName(let known): saveMapping(question, as: name, replacing: known)
    case .unlocking(let id): unlock(id, question)
    case .decision: break
    }
  }

  private mutating func make(
    _ question: NameQuestion, _ work: (Plan) throws(FieldError) -> Addition
  ) {
    attempt { session throws(FieldError) in
      let made = try work(session.context.plan)
      session.overlay = nil
      let name = FieldEntry.trimmed(question.line.text)
      if !session.build(made.changes, told: "Tillagt: ”\(name)”.", at: made.address) {
        session.overlay = .naming(question)
      }
    }
  }

  /// Keeps the changes and goes to what they made; false when they were refused.
  @discardableResult
  mutating func build(_ changes: [Change], told: String, at address: FigureAddress?) -> Bool {
    guard commit(changes, told: Focus(address: nil, label: told)) else { return false }
    refreshView()
    if let address { reveal(thing: address) }
    status = StatusLine(told, .good)
    return true
  }

  /// Says in the status line why it cannot be done; what was written stays.
  private mutating func attempt(_ work: (inout Session) throws(FieldError) -> Void) {
    do {
      try work(&self)
    } catch {
      status = StatusLine(error.sentence, .bad)
    }
  }

  /// Puts the focus on a thing: on itself, or on the first of its fields or figures that some pane shows.
  @discardableResult
  package mutating func reveal(thing address: FigureAddress) -> Bool {
    let places = [address] + places(in: address)
    for pane in PaneID.showing(address.register) {
      for place in places where reveal(place, only: pane) { return true }
    }
    return false
  }

  private func places(in address: FigureAddress) -> [FigureAddress] {
    let plan = context.plan
    guard let thing = plan.thing(at: address)?.thing else { return [] }
    let fields = thing.fields.map { address.appending($0.name, address.period) }
    switch thing {
    case .row:
      let table = plan.tables(of: address.register).first { $0.id == address.path.first }
      return (table?.columns ?? []).map { address.appending($0.key.field, $0.key.period) } + fields
    case .column(let column):
      let table = plan.tables(of: address.register).first { $0.id == address.path.first }
      return (table?.rows ?? []).map {
        address.with(path: [address.path[0], $0.id, column.column.key.field], column.column.key.period)
      } + fields
    case .indicator(let indicator):
      return indicator.observations.compactMap { observation in
        EntityID(observation.field).map { address.appending($0, observation.period) }
      } + fields
    case .goal, .table, .risk, .control, .review, .response, .assignment, .commitment, .activity, .contract,
      .followUp, .reportingPoint, .explanation:
      return fields
    }
  }
}
