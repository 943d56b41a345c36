package import FollowUp

/// Egenskaper: every field of the thing in focus in one window, each edited in the ordinary way and back again.
extension Session {
  /// The thing the focus is in, or the register of the pane where it is in none.
  package var subject: FigureAddress {
    if let address = view.focus.address { return address }
    if case .budget(let model) = view, let key = model.tableKey {
      return context.plan.address(key.register, [key.id])
    }
    return context.plan.address(pane.register, [])
  }

  /// What can be meant by "this" where the focus is: the row of a cell, its column, its table; innermost first.
  var subjects: [(address: FigureAddress, thing: Thing)] {
    let plan = context.plan
    guard let inner = plan.thing(around: subject) else { return [] }
    var found = [inner]
    if let column = plan.column(of: subject), let placed = plan.thing(at: column) {
      found.append((column, placed.thing))
    }
    var path = inner.address.path
    while path.count > 1 {
      path.removeLast()
      let outer = inner.address.with(path: path)
      if let placed = plan.thing(at: outer) { found.append((outer, placed.thing)) }
    }
    return found
  }

  mutating func openProperties() {
    ask(about: .properties, title: "Egenskaper för") { $0.openForm($1) }
  }

  /// Asks which of several things is meant, where there is more than one; says so where there is none.
  mutating func ask(
    about purpose: ListPrompt.ThingPurpose, title: String, then act: (inout Session, FigureAddress) -> Void
  ) {
    let subjects = subjects
    switch subjects.count {
    case 0: status = StatusLine("Här finns inget som går att ta i: gå till en rad först.", .bad)
    case 1: act(&self, subjects[0].address)
    default:
      let items = subjects.map { address, thing in
        ListPrompt.Item(target: .thing(address), text: thing.name, detail: thing.kindName)
      }
      ask(ListPrompt(.thing(purpose), title: title, items: items))
    }
  }

  /// Opens the window, on the field that was edited last.
  mutating func openForm(_ address: FigureAddress, at field: FigureAddress? = nil) {
    let fields =
      ThingForm.fields(of: address, in: context) + IndicatorValues.fields(of: address, in: context)
    guard let thing = context.plan.thing(at: address)?.thing, !fields.isEmpty else { return form = nil }
    let items = fields.compactMap { field in
      field.focus.address.map { place in
        ListPrompt.Item(
          target: .field(place), text: field.title, detail: field.text.isEmpty ? "–" : field.text,
          refusal: field.focus.refusal, told: "\(field.title): \(field.text.isEmpty ? "inget" : field.text)")
      }
    }
    form = address
    let told = status
    ask(
      ListPrompt(
        .form(address), title: "\(thing.kindName.capitalizedFirst): \(thing.name)", items: items,
        selected: field.map { .field($0) }))
    if told.tone != .calm { status = told }
  }

  /// A field chosen in the window.
  mutating func editField(_ address: FigureAddress) {
    guard
      let focus = ThingForm.focus(address, in: context) ?? ObservationFocus.of(address, in: context.plan)
    else { return }
    startEditing(focus)
    editing?.isInWindow = true
    if editing == nil, overlay == nil { returnToForm(from: address) }
  }

  /// Back to the window when the field is done with.
  mutating func returnToForm(from field: FigureAddress?) {
    guard let form, overlay == nil, editing == nil else { return }
    openForm(form, at: field)
  }

  /// Länkar: everywhere one can go from the thing in focus.
  mutating func openLinks() {
    let links = ThingLinks.links(of: subject, in: context)
    guard !links.isEmpty, let thing = context.plan.thing(around: subject)?.thing else {
      return status = StatusLine("Inget är kopplat hit.", .bad)
    }
    let items = links.map { link in
      ListPrompt.Item(
        target: .link(link.address), text: link.name, detail: link.title, told: "\(link.title): \(link.name)")
    }
    ask(ListPrompt(.links, title: "Kopplat till \(thing.name)", items: items))
  }

  /// Goes to a thing, wherever it is shown; where no pane shows it, its properties.
  mutating func goTo(thing address: FigureAddress) {
    if reveal(thing: address) { return status = StatusLine(focusText) }
    openForm(address)
  }
}

extension Plan {
  /// The column a cell stands in; nil for what is no cell.
  fileprivate func column(of address: FigureAddress) -> FigureAddress? {
    guard address.path.count == 3, address.path[1] != FigureTable.columnsID,
      let table = tables(of: address.register).first(where: { $0.id == address.path[0] }),
      table.column(ColumnKey(field: address.path[2], period: address.period)) != nil
    else { return nil }
    return address.with(path: [table.id, FigureTable.columnsID, address.path[2]], address.period)
  }
}

extension PaneID {
  /// The register a pane's new things go to when nothing has the focus.
  var register: FigureAddress.Register {
    switch self {
    case .overview, .goals, .attainment, .people, .sources: .goals
    case .budget, .funding: .money
    case .risks, .control: .risks
    case .measures, .assignments, .insight: .actions
    case .statistics: .statistics
    case .checks, .settings, .signOff, .journal, .comparison: .plan
    }
  }
}
