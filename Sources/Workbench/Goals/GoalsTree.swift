import FollowUp

/// The chain as a list of rows to show: what is folded or filtered away is not in it.
struct GoalsTree {
  /// A place in the list, before its texts are made.
  enum Item {
    case node(GoalNode, depth: Int, isFolded: Bool?)
    case indicator(Indicator, depth: Int)
  }

  private let nodes: [EntityID?: [GoalNode]]
  private let indicators: [EntityID: [Indicator]]
  private let homeless: [Indicator]
  private let folded: Set<EntityID>
  /// Whether a goal without anything to show below it is left out.
  private let isFiltered: Bool

  /// `sorted` puts the indicators of one goal in the order they are shown in, without those that are filtered away.
  init(_ register: GoalRegister, _ view: GoalsView, sorted: ([Indicator]) -> [Indicator]) {
    let known = Set(register.nodes.map(\.id))
    nodes = Dictionary(grouping: register.nodes) { $0.parent.flatMap { known.contains($0) ? $0 : nil } }
    indicators = Dictionary(grouping: register.indicators, by: \.goal).mapValues(sorted)
    homeless = sorted(register.indicators.filter { !known.contains($0.goal) })
    folded = view.folded
    isFiltered = view.filter != .all
  }

  /// From the top; indicators that hang on no goal that exists stand last, so that nothing is hidden by a slip in the data.
  var items: [Item] {
    below(nil, depth: 0) + homeless.map { .indicator($0, depth: 0) }
  }

  private func below(_ parent: EntityID?, depth: Int) -> [Item] {
    let own = parent.flatMap { indicators[$0] } ?? []
    return own.map { .indicator($0, depth: depth) }
      + (nodes[parent] ?? []).flatMap { item(for: $0, depth: depth) }
  }

  private func item(for node: GoalNode, depth: Int) -> [Item] {
    let contents = below(node.id, depth: depth + 1)
    if isFiltered, contents.isEmpty { return [] }
    let isFolded = folded.contains(node.id)
    let head = Item.node(node, depth: depth, isFolded: contents.isEmpty ? nil : isFolded)
    return isFolded ? [head] : [head] + contents
  }
}
