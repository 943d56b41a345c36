extension Finding {
  /// The change that keeps why it stands, in place of what was said of it before; nil for a text that says nothing.
  ///
  /// The same for the pane and the command line. Throws when the text is longer than the store takes.
  /// - Parameter day: `2025-09-24`.
  package func explained(
    _ text: String, by person: String, day: String, in plan: Plan
  ) throws(FieldProblem) -> Change? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    if let problem = FieldRules.problem(inText: text) { throw problem }
    let explanation = Explanation(
      id: id, rule: rule.rawValue, about: address?.description ?? place, basis: basis, text: text,
      by: person, day: day)
    let address = plan.address(.plan, [id])
    guard case .thing(let said?)? = try? plan.value(at: address) else {
      let placed = Placed(.explanation(explanation), after: plan.explanations.last?.id)
      return Change(address, from: .thing(nil), to: .thing(placed))
    }
    var placed = said
    placed.thing = .explanation(explanation)
    return Change(address, from: .thing(said), to: .thing(placed))
  }
}
