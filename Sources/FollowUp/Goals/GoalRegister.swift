/// A year's goals and indicators: the chain as the document has it.
package struct GoalRegister: Hashable, Sendable {
  package var nodes: [GoalNode]
  package var indicators: [Indicator]
  /// Samlad bedömning of the whole committee.
  package var overall: AttainmentDecision

  package init(nodes: [GoalNode] = [], indicators: [Indicator] = [], overall: AttainmentDecision = .init()) {
    self.nodes = nodes
    self.indicators = indicators
    self.overall = overall
  }

  package func node(_ id: EntityID) -> GoalNode? { nodes.first { $0.id == id } }

  package func indicator(_ id: EntityID) -> Indicator? { indicators.first { $0.id == id } }

  /// In document order; nil for the top.
  package func children(of parent: EntityID?) -> [GoalNode] { nodes.filter { $0.parent == parent } }

  package func hasChildren(_ goal: EntityID) -> Bool { nodes.contains { $0.parent == goal } }

  package func hasIndicators(_ goal: EntityID) -> Bool { indicators.contains { $0.goal == goal } }

  package func indicators(of goal: EntityID) -> [Indicator] { indicators.filter { $0.goal == goal } }
}
