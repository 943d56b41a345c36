/// Väsentliga personalförhållanden: which tables and indicators are about the staff.
///
/// Tables say it themselves (`staff`). An indicator is about the staff when it hangs on a goal that such a table's rows serve, or on a goal
/// whose name, or the name of a goal above it, speaks of the employer, the employees or the staff (`arbetsgivare`,
/// `medarbetare`, `personal`): in the municipalities' plans these figures stand under the employer's goals.
package enum StaffFigures {
  private static let words = ["arbetsgivare", "medarbetare", "personal"]

  package static func tables(of plan: Plan) -> [FigureTable] { plan.statistics.filter { $0.kind == .staff } }

  /// In document order.
  package static func indicators(of plan: Plan) -> [Indicator] {
    let served = Set(tables(of: plan).flatMap(\.rows).flatMap(\.goals))
    return plan.goals.indicators.filter { indicator in
      plan.goals.chain(from: indicator.goal).contains { served.contains($0.id) || speaks($0.name) }
    }
  }

  private static func speaks(_ name: String) -> Bool {
    let plain = name.lowercased()
    return words.contains { plain.contains($0) }
  }
}

extension GoalRegister {
  /// A goal and those above it, the nearest first; a chain that runs in a circle is cut off.
  func chain(from goal: EntityID) -> [GoalNode] {
    var found: [GoalNode] = []
    var next: EntityID? = goal
    while let id = next, let node = node(id), !found.contains(node) {
      found.append(node)
      next = node.parent
    }
    return found
  }
}
