import FollowUp

/// One goal, area or the whole committee with what is proposed and what is decided.
struct AttainmentEntry {
  let id: EntityID
  let thing: FigureAddress
  /// `Målområde`.
  let kind: String
  let name: String
  let depth: Int
  let isAbove: Bool
  let proposal: AttainmentProposal
  let decision: AttainmentDecision
  /// `1 av 3, 1 saknas`; `2 hög, 3 delvis`.
  let basis: String
  let focus: AttainmentFocus

  static let filters = [
    Sheet.Filter("undecided", "ej beslutade"), Sheet.Filter("differs", "annat än förslaget"),
    Sheet.Filter("unmotivated", "utan motivering"),
  ]

  /// The chain as the document has it, the samlade bedömningen last.
  static func all(in context: PaneContext) -> [AttainmentEntry] {
    below(nil, depth: 0, context) + [overall(context)].compactMap { $0 }
  }

  /// The goal at an address, or the whole; nil when there is none.
  static func of(_ thing: FigureAddress, in context: PaneContext) -> AttainmentEntry? {
    guard let id = thing.path.first else { return nil }
    if let node = context.plan.goals.node(id) { return AttainmentEntry(node, depth: 0, context) }
    return overall(context).flatMap { $0.id == id ? $0 : nil }
  }

  /// Nil when there is nothing to propose from.
  var proposed: Attainment? { proposal.total == 0 ? nil : proposal.level }

  /// The decided level, else the proposed.
  var level: Attainment? { decision.level ?? proposed }

  /// Nämndmål, målområden and the whole are decided by the committee; kommunfullmäktigemål are not.
  let isToDecide: Bool

  /// Whether people have decided something else than what the figures propose.
  var differs: Bool { decision.level.map { $0 != proposed && proposed != nil } ?? false }

  /// Something else than the proposal is decided, and nobody has said why.
  var lacksMotivation: Bool { differs && (decision.motivation ?? "").isEmpty }

  private static func below(_ parent: EntityID?, depth: Int, _ context: PaneContext) -> [AttainmentEntry] {
    guard depth <= context.plan.goals.nodes.count else { return [] }
    return context.plan.goals.children(of: parent).flatMap { node in
      [AttainmentEntry(node, depth: depth, context)] + below(node.id, depth: depth + 1, context)
    }
  }

  private init(_ node: GoalNode, depth: Int, _ context: PaneContext) {
    let goals = context.plan.goals
    let rule = context.municipality.attainment
    let point = context.point.period
    let proposal = AttainmentProposal.of(goal: node.id, in: goals, at: point, rule: rule)
    let isAbove = goals.hasChildren(node.id)
    let levels =
      isAbove ? GoalLevels.below(node.id, in: goals, at: point, rule: rule).map(\.level) : []
    self.init(
      id: node.id, kind: node.level.name, name: node.name, depth: depth, isAbove: isAbove,
      proposal: proposal, decision: node.decision,
      basis: isAbove ? AttainmentCounts.levels(levels) : AttainmentCounts.indicators(proposal),
      isToDecide: node.level != .councilGoal, context)
  }

  private static func overall(_ context: PaneContext) -> AttainmentEntry? {
    let (goals, rule) = (context.plan.goals, context.municipality.attainment)
    let levels = GoalLevels.below(nil, in: goals, at: context.point.period, rule: rule).map(\.level)
    return EntityID("overall").map {
      AttainmentEntry(
        id: $0, kind: "Nämnden", name: "Samlad bedömning", depth: 0, isAbove: true,
        proposal: .ofLevels(levels, rule: rule), decision: goals.overall,
        basis: AttainmentCounts.levels(levels), isToDecide: true, context)
    }
  }

  private init(
    id: EntityID, kind: String, name: String, depth: Int, isAbove: Bool, proposal: AttainmentProposal,
    decision: AttainmentDecision, basis: String, isToDecide: Bool, _ context: PaneContext
  ) {
    self.id = id
    thing = context.plan.address(.goals, [id], nil)
    self.kind = kind
    self.name = name
    self.depth = depth
    self.isAbove = isAbove
    self.proposal = proposal
    self.decision = decision
    self.basis = basis
    self.isToDecide = isToDecide
    focus = AttainmentFocus(
      plan: context.plan, id: id, name: name, proposal: proposal.total == 0 ? nil : proposal.level,
      current: decision)
  }
}
