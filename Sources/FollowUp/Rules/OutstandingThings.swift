/// Things to do without a status or a comment, controls nobody has reported, and follow-ups without a finding.
struct OutstandingThings {
  private let plan: Plan
  private let point: ReportingPoint
  private let municipality: Municipality
  /// All the work of the year; none in the plan, where nothing is reported yet.
  private let all: [ReportedWork]

  init(plan: Plan, point: ReportingPoint, municipality: Municipality) {
    self.plan = plan
    self.point = point
    self.municipality = municipality
    all = point.kind == .plan ? [] : ReportedWork.of(plan)
  }

  private static let status = EntityID(known: "status")
  private static let comment = EntityID(known: "comment")

  /// What is done about risks and after controls and reviews; controls.
  var risks: [OutstandingFigure] {
    guard point.kind != .plan else { return [] }
    let controls = plan.risks.controls.compactMap { control in
      self.control(control, control.risk.flatMap { plan.risks.risk($0)?.responsible })
    }
    return work { $0 == .response } + controls + work { $0 == .corrective || $0 == .afterReview }
  }

  /// Assignments, commitments with their activities, measures, and follow-ups of contracts.
  var actions: [OutstandingFigure] {
    guard point.kind != .plan else { return [] }
    return work { $0.isAction } + plan.actions.contracts.flatMap(followUps)
  }

  private func place(_ register: FigureAddress.Register, _ path: EntityID...) -> FigureAddress {
    plan.address(register, path)
  }

  private func work(_ isAsked: (ReportedWork.Kind) -> Bool) -> [OutstandingFigure] {
    all.filter { isAsked($0.kind) }.compactMap(task)
  }

  /// A status; then, until it is finished, a comment.
  private func task(_ work: ReportedWork) -> OutstandingFigure? {
    guard let status = work.status, !status.isEmpty else {
      return OutstandingFigure(
        .status, name: work.name, responsible: work.responsible,
        address: work.address.appending(Self.status))
    }
    guard (work.comment ?? "").isEmpty, municipality.meaning(of: status) != .finished else { return nil }
    return OutstandingFigure(
      .comment, name: work.name, responsible: work.responsible,
      address: work.address.appending(Self.comment))
  }

  /// Reported at 31 August and at the year's end: the samples, or a state in words where there are no criteria.
  private func control(_ control: Control, _ role: String?) -> OutstandingFigure? {
    guard point.kind == .august || point.kind == .fullYear, control.isInPlan != false else { return nil }
    let isSaid = control.criteria.isEmpty && !(control.status ?? "").isEmpty
    if isSaid || control.examined?.isAnswered == true { return nil }
    return OutstandingFigure(
      .control, name: control.name, responsible: role,
      address: place(.risks, control.id, EntityID(known: "examined")))
  }

  /// Those that were to be done by now.
  private func followUps(_ contract: ProviderContract) -> [OutstandingFigure] {
    contract.followUps.filter { $0.period <= point.period }.compactMap { followUp in
      let place = place(.actions, contract.id, followUp.id)
      let isDone = municipality.meaning(of: followUp.status) == .finished
      if isDone, !(followUp.finding ?? "").isEmpty { return nil }
      let field: StaticString = isDone ? "finding" : "status"
      return OutstandingFigure(
        isDone ? .finding : .status, name: "\(contract.name), uppföljning \(followUp.period)",
        responsible: contract.responsible, address: place.appending(EntityID(known: field)))
    }
  }
}
