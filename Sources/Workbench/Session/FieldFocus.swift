package import FollowUp

/// What an address is called and how it is edited, wherever one is: asked of the pane that shows it.
package enum FieldFocus {
  private static let commands: [Command] = [.decide, .comment, .setStatus, .setLikelihood1, .setConsequence1]

  /// Nil when no pane shows the address.
  package static func of(_ address: FigureAddress, in context: PaneContext) -> Focus? {
    let panes = PaneID.showing(address.register)
    return panes.lazy.compactMap { focus(on: address, in: $0, context) }.first
      ?? PrintedFocus.of(address, in: context) ?? ObservationFocus.of(address, in: context.plan)
      ?? ThingForm.focus(address, in: context)
  }

  static func focus(on address: FigureAddress, in pane: PaneID, _ context: PaneContext) -> Focus? {
    view(of: address, in: pane, context).flatMap { focus(on: address, in: $0) }
  }

  /// In a pane that has been led to the address.
  static func focus(on address: FigureAddress, in view: PaneView) -> Focus? {
    let candidates = [view.focus] + commands.compactMap { view.focus(for: $0) }
    return candidates.first { $0.address == address }
  }

  private static func view(of address: FigureAddress, in pane: PaneID, _ context: PaneContext) -> PaneView? {
    switch pane {
    case .overview: return nil
    case .goals:
      var state = GoalsState()
      return state.reveal(address, in: context) ? .goals(GoalsModel(context, state)) : nil
    case .risks:
      var state = RisksState()
      return state.reveal(address, in: context) ? .risks(RisksModel(context, state)) : nil
    case .budget:
      var state = BudgetState()
      return state.reveal(address, in: context) ? .budget(BudgetModel(context, state)) : nil
    case .measures, .assignments, .statistics, .checks, .control, .attainment, .people, .insight, .sources,
      .funding, .settings, .signOff, .journal, .comparison:
      var state = RegistersState(pane)
      return state.reveal(address, in: context) ? .register(RegistersModel(context, state)) : nil
    }
  }
}
