import FollowUp

/// All that a view is derived from.
struct ViewInputs: Hashable {
  let context: PaneContext
  let pane: PaneID
  let overview: OverviewState
  let goals: GoalsState
  let budget: BudgetState
  let risks: RisksState
  /// Nil in a pane that is no register.
  let register: RegistersState?
}
