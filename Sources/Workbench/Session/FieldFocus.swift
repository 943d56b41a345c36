package import FollowUp

/// What an address is called and how it is edited, wherever one is: asked of the pane that shows it.
package enum FieldFocus {
  private static let commands: [Command] = [.decide, .comment, .setStatus, .setLikelihood1, .setConsequence1]

  /// Nil when no pane shows the address.
  package static func of(_ address: FigureAddress, in context: PaneContext) -> Focus? {
    guard let view = view(of: address, in: context) else { return nil }
    let candidates = [view.focus] + commands.compactMap { view.focus(for: $0) }
    return candidates.first { $0.address == address } ?? ObservationFocus.of(address, in: context.plan)
  }

  private static func view(of address: FigureAddress, in context: PaneContext) -> PaneView? {
    switch PaneID(showing: address.register) {
    case .goals:
      var state = GoalsState()
      return state.reveal(address, in: context) ? .goals(GoalsModel(context, state)) : nil
    case .risks:
      var state = RisksState()
      return state.reveal(address, in: context) ? .risks(RisksModel(context, state)) : nil
    case .budget, .overview:
      var state = BudgetState()
      return state.reveal(address, in: context) ? .budget(BudgetModel(context, state)) : nil
    }
  }
}
