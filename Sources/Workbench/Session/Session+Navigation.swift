package import FollowUp

/// Going between panes, committees, years, periods and addresses.
extension Session {
  package mutating func go(to pane: PaneID) {
    guard pane != self.pane else { return }
    trail.append(self.pane)
    self.pane = pane
    refreshView()
    status = StatusLine(view.statusText)
  }

  mutating func goBack() {
    guard let last = trail.popLast() else { return }
    pane = last
    refreshView()
    status = StatusLine(view.statusText)
  }

  /// Puts the focus on an address in the pane that shows it; false when nothing here has it.
  @discardableResult
  package mutating func reveal(_ address: FigureAddress) -> Bool {
    guard context.plan.owns(address) || open(address.committee, address.year) else { return false }
    let target = PaneID(showing: address.register)
    let found =
      switch target {
      case .goals: goals.reveal(address, in: context)
      case .risks: risks.reveal(address, in: context)
      case .budget, .overview: budget.reveal(address, in: context)
      }
    if found { go(to: target) }
    refreshView()
    return found
  }

  /// Loads another committee or year; false and a sentence in the status line when it cannot be read.
  @discardableResult
  package mutating func open(_ committee: EntityID, _ year: Int) -> Bool {
    switch environment.load(committee, year) {
    case .failed(let sentence):
      status = StatusLine(sentence, .bad)
      return false
    case .loaded(let plan):
      context = PaneContext(
        municipality: context.municipality, plan: plan, point: Session.point(of: plan, named: nil))
      overview = OverviewState()
      goals = GoalsState()
      budget = BudgetState()
      risks = RisksState()
      interrupted = nil
      refreshView()
      status = StatusLine("\(context.committeeName) \(year), \(context.point.name).")
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
    ask(ListPrompt(.committee, title: "Välj nämnd", items: items, selected: selected))
  }

  mutating func chooseYear() {
    let items = environment.years(context.plan.committee).map {
      ListPrompt.Item(target: .year($0), text: String($0))
    }
    ask(ListPrompt(.year, title: "Välj år", items: items, selected: .year(context.plan.year)))
  }

  mutating func choosePeriod() {
    let items = context.plan.reportingPoints.map {
      ListPrompt.Item(
        target: .point($0.id), text: $0.name,
        detail: ["utfall t.o.m. \(PeriodWords.long($0.period))", $0.decided.map { "fastställd \($0)" }]
          .compactMap { $0 }.joined(separator: " · "))
    }
    ask(ListPrompt(.period, title: "Välj period", items: items, selected: .point(context.point.id)))
  }

  /// Others have written in the same folder: read what they did and show it.
  package mutating func readOthers() {
    guard
      case .saved(let plan, _, let others) = environment.refresh(context.plan.committee, context.plan.year),
      !others.isEmpty
    else { return }
    show(plan)
    refreshView()
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
