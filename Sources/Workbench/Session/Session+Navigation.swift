package import FollowUp

/// Going between panes, committees, years, periods and addresses.
extension Session {
  package mutating func go(to pane: PaneID) {
    guard pane != self.pane else { return }
    trail.append(here)
    self.pane = pane
    refreshView()
    status = StatusLine(focusText)
  }

  mutating func goBack() {
    guard let last = trail.popLast(), restore(last) else { return }
    refreshView()
    status = StatusLine(focusText)
  }

  /// Puts the focus on an address in the pane that shows it; false when nothing here has it.
  @discardableResult
  package mutating func reveal(_ address: FigureAddress) -> Bool {
    let (before, address) = (here, address.ofCell)
    guard address.isShown(with: context.plan) || open(address.committee, address.year) else { return false }
    let panes = [pane] + PaneID.showing(address.register)
    for pane in panes where reveal(address, in: pane) {
      arrive(in: pane, from: before)
      return true
    }
    refreshView()
    return false
  }

  /// Puts the focus on an address in one pane; false when it does not show it.
  mutating func reveal(_ address: FigureAddress, only pane: PaneID) -> Bool {
    let before = here
    guard context.plan.owns(address), reveal(address, in: pane) else { return false }
    arrive(in: pane, from: before)
    return true
  }

  /// Puts the focus on a row of a register pane; false when it is not there any more.
  package mutating func reveal(row: String, tab: String, in pane: PaneID) -> Bool {
    let before = here
    var state = registers[pane] ?? RegistersState(pane)
    guard state.reveal(row: row, tab: tab, in: context) else { return false }
    registers[pane] = state
    arrive(in: pane, from: before)
    return true
  }

  private mutating func reveal(_ address: FigureAddress, in pane: PaneID) -> Bool {
    switch pane {
    case .overview: return false
    case .goals: return goals.reveal(address, in: context)
    case .budget: return budget.reveal(address, in: context)
    case .risks: return risks.reveal(address, in: context)
    case .measures, .assignments, .statistics, .checks, .control, .attainment, .people, .insight, .sources,
      .funding, .settings, .signOff, .journal, .comparison:
      var state = registers[pane] ?? RegistersState(pane)
      guard state.reveal(address, in: context) else { return false }
      registers[pane] = state
      return true
    }
  }

  /// Shows a pane, and remembers where one came from unless that is where one is.
  private mutating func arrive(in pane: PaneID, from before: SessionPlace) {
    self.pane = pane
    if here != before { trail.append(before) }
    refreshView()
  }

  /// Another year, to which one can go back from.
  mutating func visit(_ committee: EntityID, _ year: Int) {
    let before = here
    if open(committee, year), here != before { trail.append(before) }
  }

  /// Loads another committee or year; false and a sentence in the status line when it cannot be read.
  @discardableResult
  package mutating func open(_ committee: EntityID, _ year: Int) -> Bool {
    switch environment.load(committee, year) {
    case .failed(let sentence):
      status = StatusLine(sentence, .bad)
      return false
    case .loaded(let plan):
      otherYears.keep(context.plan)
      context = PaneContext(
        municipality: context.municipality, plan: plan, point: Session.point(of: plan, named: nil))
      overview = OverviewState()
      goals = GoalsState()
      budget = BudgetState()
      risks = RisksState()
      registers = [:]
      interrupted = nil
      (entry, block, offers) = (nil, nil, [])
      writeProtection = environment.writeProtection(committee, year)
      refreshView()
      let told = "\(context.committeeName) \(year), \(context.point.name)."
      status = writeProtection.year.map { StatusLine("\(told) \($0)", .bad) } ?? StatusLine(told)
      return true
    }
  }

  /// Chooses the reporting point everything is shown at.
  package mutating func choose(point id: EntityID) {
    let point = Session.point(of: context.plan, named: id)
    context = PaneContext(municipality: context.municipality, plan: context.plan, point: point)
    refreshView()
    status = StatusLine("\(point.name): utfall till och med \(PeriodWords.long(point.period)) räknas.")
  }

  mutating func chooseCommittee() {
    let items = context.municipality.committees.map { committee in
      let years = environment.years(committee.id)
      return ListPrompt.Item(
        target: .committee(committee.id), text: committee.name,
        detail: years.map(String.init).joined(separator: ", "),
        refusal: years.isEmpty ? "inget år finns" : nil)
    }
    let selected = ListPrompt.Target.committee(context.plan.committee)
    ask(ListPrompt(.committee, title: "Välj nämnd", items: items + [Self.newCommittee], selected: selected))
  }

  mutating func chooseYear() {
    let items = environment.years(context.plan.committee).map {
      ListPrompt.Item(target: .year($0), text: String($0))
    }
    ask(
      ListPrompt(
        .year, title: "Välj år", items: items + [Self.newYear], selected: .year(context.plan.year)))
  }

  mutating func choosePeriod() {
    let items = context.plan.reportingPoints.map {
      ListPrompt.Item(
        target: .point($0.id), text: $0.name,
        detail: ["utfall t.o.m. \(PeriodWords.long($0.period))", $0.decided.map { "fastställd \($0)" }]
          .compactMap { $0 }.joined(separator: " · "))
    }
    ask(
      ListPrompt(
        .period, title: "Välj period", items: items + [Self.newPoint], selected: .point(context.point.id)))
  }

  /// Others have written in the same folder: read what they did and show it.
  package mutating func readOthers() {
    guard
      case .saved(let plan, _, let others) = environment.refresh(context.plan.committee, context.plan.year),
      !others.isEmpty
    else { return }
    show(plan)
    refreshView()
    if editing?.loss != nil { return }
    let only = others.count == 1 ? others.first : nil
    status = StatusLine(
      only.map { "Ändrat av någon annan: \(told($0))" } ?? FieldEntry.trimmed(Telling.others(others)))
  }
}

extension Session {
  /// Enter in the overview: to the thing in the chosen row, or to its pane when there is none.
  mutating func openFromOverview(_ model: OverviewModel) {
    if let address = model.address, reveal(address) {
      status = StatusLine(focusText)
    } else {
      go(to: model.pane)
    }
  }
}
