import FollowUp

/// How the måluppfyllelse of a goal, or of the whole committee, is decided and explained.
struct AttainmentFocus {
  let plan: Plan
  /// The goal's id; `overall` for the samlade bedömningen.
  let id: EntityID
  let name: String
  /// Nil when there is nothing to propose from.
  let proposal: Attainment?
  let current: AttainmentDecision?

  /// One of the levels; another than the proposed one needs a motivation.
  var decision: Focus {
    let names = Attainment.allCases.map { Focus.Choice(value: $0.rawValue, name: $0.words) }
    return Focus(
      address: address("attainment"), label: "Bedömning: \(name)", editor: .choice(names),
      remark: proposal.map { "förslag: \($0.words)" }, motivation: rule)
  }

  var motivation: Focus {
    Focus(address: address("motivation"), label: "Motivering: \(name)", editor: .text)
  }

  /// Nothing has to be explained where there is nothing to propose from.
  private var rule: Focus.Motivation? {
    guard let proposal, let address = address("motivation") else { return nil }
    return Focus.Motivation(
      address: address, question: "Varför en annan bedömning än förslaget ”\(proposal.words)”?",
      current: current?.motivation, exempt: .choice(proposal.rawValue))
  }

  private func address(_ field: String) -> FigureAddress? {
    EntityID(field).map { plan.address(.goals, [id, $0], nil) }
  }
}
