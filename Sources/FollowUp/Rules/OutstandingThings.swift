/// Things to do without a status or a comment, controls nobody has reported, and follow-ups without a finding.
struct OutstandingThings {
  let plan: Plan
  let point: ReportingPoint
  let municipality: Municipality

  private static let status = EntityID(known: "status")
  private static let comment = EntityID(known: "comment")

  /// What is done about risks and after controls and reviews; controls.
  var risks: [OutstandingFigure] {
    guard point.kind != .plan else { return [] }
    let register = plan.risks
    let own = register.risks.flatMap { risk in
      risk.responses.compactMap { response($0, under: risk.id, else: risk.responsible) }
    }
    let checked = register.controls.flatMap { control -> [OutstandingFigure] in
      let role = control.risk.flatMap { register.risk($0)?.responsible }
      return [self.control(control, role)].compactMap { $0 }
        + control.corrective.compactMap { response($0, under: control.id, else: role) }
    }
    let reviewed = register.reviews.flatMap { review in
      review.responses.compactMap { response($0, under: review.id, else: nil) }
    }
    return own + checked + reviewed
  }

  /// Assignments, commitments with their activities, measures, and follow-ups of contracts.
  var actions: [OutstandingFigure] {
    guard point.kind != .plan else { return [] }
    let register = plan.actions
    let assignments = register.assignments.compactMap {
      task($0.name, $0.status, $0.comment, $0.responsible, place(.actions, $0.id))
    }
    let commitments = register.commitments.flatMap { commitment in
      [
        task(
          commitment.name, commitment.status, commitment.comment, commitment.responsible,
          place(.actions, commitment.id))
      ].compactMap { $0 }
        + commitment.activities.compactMap {
          task(
            $0.name, $0.status, $0.comment, $0.responsible ?? commitment.responsible,
            place(.actions, commitment.id, $0.id))
        }
    }
    return assignments + commitments + register.tables.flatMap(measures)
      + register.contracts.flatMap(followUps)
  }

  private func place(_ register: FigureAddress.Register, _ path: EntityID...) -> FigureAddress {
    plan.address(register, path)
  }

  private func response(
    _ response: RiskResponse, under owner: EntityID, else role: String?
  ) -> OutstandingFigure? {
    task(
      response.text, response.status, response.comment, response.responsible ?? role,
      place(.risks, owner, response.id))
  }

  /// A status; then, until it is finished, a comment.
  private func task(
    _ name: String, _ status: String?, _ comment: String?, _ role: String?, _ place: FigureAddress
  ) -> OutstandingFigure? {
    guard let status, !status.isEmpty else {
      return OutstandingFigure(
        .status, name: name, responsible: role, address: place.appending(Self.status))
    }
    guard (comment ?? "").isEmpty, municipality.meaning(of: status) != .finished else { return nil }
    return OutstandingFigure(
      .comment, name: name, responsible: role, address: place.appending(Self.comment))
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

  /// Rows that something is known of as measures; a table that says what a measure consists of has none.
  private func measures(_ table: FigureTable) -> [OutstandingFigure] {
    table.rows.filter { !$0.isComputed }.compactMap { row in
      row.measure.flatMap {
        task(row.label, $0.status, $0.comment, $0.responsible, place(.actions, table.id, row.id))
      }
    }
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
