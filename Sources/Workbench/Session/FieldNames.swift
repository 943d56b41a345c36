import FollowUp

/// What addresses are called and how they are told, for many of one year: each pane's lists are made once for all of them,
/// and what has been asked is remembered.
struct FieldNames {
  private let context: PaneContext
  private var known: [FigureAddress: Focus?] = [:]
  /// The cells of each register pane, by what they show.
  private var cells: [PaneID: [FigureAddress: Focus]] = [:]
  private var budget: BudgetModel?
  private var goals: GoalsModel?

  /// - Parameter context: without what the checks say, which names nothing.
  init(_ context: PaneContext) {
    self.context = context.with(Optional<YearChecks>.none).with(Optional<ShownBeside>.none)
  }

  /// As `FieldFocus` finds it. Nil for what is not there any more.
  mutating func focus(of address: FigureAddress) -> Focus? {
    if let known = known[address] { return known }
    let found = find(address)
    known[address] = .some(found)
    return found
  }

  private mutating func find(_ address: FigureAddress) -> Focus? {
    for pane in PaneID.showing(address.register) {
      if let focus = focus(on: address, in: pane) { return focus }
    }
    return ObservationFocus.of(address, in: context.plan) ?? ThingForm.focus(address, in: context)
      ?? FieldFocus.of(address, in: context)
  }

  private mutating func focus(on address: FigureAddress, in pane: PaneID) -> Focus? {
    switch pane {
    case .overview, .risks: return FieldFocus.focus(on: address, in: pane, context)
    case .budget:
      var state = BudgetState()
      guard state.reveal(address, in: context) else { return nil }
      let model = BudgetModel(context, state, reusing: budget)
      budget = model
      return FieldFocus.focus(on: address, in: .budget(model))
    case .goals:
      var state = GoalsState()
      guard state.reveal(address, in: context) else { return nil }
      let model = GoalsModel(context, state, reusing: goals)
      goals = model
      return FieldFocus.focus(on: address, in: .goals(model))
    case .measures, .assignments, .statistics, .checks, .control, .attainment, .people, .insight, .sources,
      .funding, .settings, .signOff, .journal, .comparison:
      return cells(of: pane)[address]
    }
  }

  private mutating func cells(of pane: PaneID) -> [FigureAddress: Focus] {
    if let made = cells[pane] { return made }
    var made: [FigureAddress: Focus] = [:]
    for tab in RegisterSheets.tabs(of: pane, in: context) {
      for cell in tab.sheet().rows.lazy.flatMap(\.cells) {
        guard let focus = cell.focus, let address = focus.address, made[address] == nil else { continue }
        made[address] = focus
      }
    }
    cells[pane] = made
    return made
  }
}
