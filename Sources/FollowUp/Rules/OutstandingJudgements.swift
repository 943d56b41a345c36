/// What people have to judge and have not: risks in the plan, goals at the year's end, the internal control from August.
struct OutstandingJudgements {
  let plan: Plan
  let point: ReportingPoint

  /// Every committee goal, every area, and the whole. An area whose own goals are all judged is judged with them.
  var goals: [OutstandingFigure] {
    guard point.kind == .fullYear, !plan.goals.nodes.isEmpty else { return [] }
    let waiting = plan.goals.nodes.filter { isAsked($0) && $0.decision.level == nil }
    let each = waiting.map { node in
      OutstandingFigure(.attainment, name: node.name, responsible: nil, address: attainment(node.id))
    }
    guard plan.goals.overall.level == nil else { return each }
    return each + [
      OutstandingFigure(
        .overallAttainment, name: "Samlad bedömning av målen", responsible: nil,
        address: attainment(GoalRegister.overallID))
    ]
  }

  private func isAsked(_ node: GoalNode) -> Bool {
    switch node.level {
    case .committeeGoal: return true
    case .councilGoal: return false
    case .area:
      let below = plan.goals.children(of: node.id)
      return !below.isEmpty && below.contains { $0.decision.level == nil }
    }
  }

  private func attainment(_ goal: EntityID) -> FigureAddress {
    plan.address(.goals, [goal, EntityID(known: "attainment")])
  }

  /// The risks of the internal control plan, and what the internal control comes to where there is any.
  var risks: [OutstandingFigure] {
    switch point.kind {
    case .plan: plan.risks.risks.filter { $0.isInPlan && $0.assessment.value == nil }.map(assessment)
    case .august, .fullYear: internalControl.map { [$0] } ?? []
    case .march, .month: []
    }
  }

  private func assessment(_ risk: Risk) -> OutstandingFigure {
    let field: StaticString = risk.assessment.likelihood == nil ? "likelihood" : "consequence"
    return OutstandingFigure(
      .assessment, name: risk.name, responsible: risk.responsible,
      address: plan.address(.risks, [risk.id, EntityID(known: field)]))
  }

  private var internalControl: OutstandingFigure? {
    let register = plan.risks
    guard register.overall.level == nil, !register.risks.isEmpty || !register.controls.isEmpty else {
      return nil
    }
    return OutstandingFigure(
      .internalControl, name: "Samlad bedömning av den interna kontrollen", responsible: nil,
      address: plan.address(.risks, [RiskRegister.overallID, EntityID(known: "level")]))
  }
}
