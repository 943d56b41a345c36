/// Something to do whose progress is reported: a response, an assignment, a commitment, an activity, a measure.
struct ReportedWork: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case response, corrective, afterReview
    case assignment, commitment, activity, measure

    /// In the register of actions, not of risks.
    var isAction: Bool {
      switch self {
      case .response, .corrective, .afterReview: false
      case .assignment, .commitment, .activity, .measure: true
      }
    }
  }

  let kind: Kind
  let name: String
  let status: String?
  let comment: String?
  let responsible: String?
  let address: FigureAddress

  /// In document order: what is done about risks, after controls and after reviews; assignments, commitments with their activities, measures.
  static func of(_ plan: Plan) -> [ReportedWork] {
    ofRisks(plan) + ofActions(plan)
  }

  private static func ofRisks(_ plan: Plan) -> [ReportedWork] {
    let register = plan.risks
    let own = register.risks.flatMap { risk in
      risk.responses.map { ReportedWork($0, .response, of: risk.id, else: risk.responsible, plan) }
    }
    let corrective = register.controls.flatMap { control in
      let role = control.risk.flatMap { register.risk($0)?.responsible }
      return control.corrective.map { ReportedWork($0, .corrective, of: control.id, else: role, plan) }
    }
    let reviewed = register.reviews.flatMap { review in
      review.responses.map { ReportedWork($0, .afterReview, of: review.id, else: nil, plan) }
    }
    return own + corrective + reviewed
  }

  private static func ofActions(_ plan: Plan) -> [ReportedWork] {
    let assignments = plan.actions.assignments.map {
      ReportedWork(
        kind: .assignment, name: $0.name, status: $0.status, comment: $0.comment, responsible: $0.responsible,
        address: plan.address(.actions, [$0.id]))
    }
    let tables = plan.actions.tables
    let measures = tables.indices.flatMap { table in
      tables[table].rows.indices.filter { !tables[table].rows[$0].isComputed }
        .compactMap { ReportedWork(tables[table].rows[$0], of: tables[table], plan) }
    }
    return assignments + plan.actions.commitments.flatMap { ofCommitment($0, plan) } + measures
  }

  private static func ofCommitment(_ commitment: Commitment, _ plan: Plan) -> [ReportedWork] {
    let whole = ReportedWork(
      kind: .commitment, name: commitment.name, status: commitment.status, comment: commitment.comment,
      responsible: commitment.responsible, address: plan.address(.actions, [commitment.id]))
    return [whole]
      + commitment.activities.map {
        ReportedWork(
          kind: .activity, name: $0.name, status: $0.status, comment: $0.comment,
          responsible: $0.responsible ?? commitment.responsible,
          address: plan.address(.actions, [commitment.id, $0.id]))
      }
  }
}

extension ReportedWork {
  private init(_ response: RiskResponse, _ kind: Kind, of owner: EntityID, else role: String?, _ plan: Plan) {
    self.init(
      kind: kind, name: response.text, status: response.status, comment: response.comment,
      responsible: response.responsible ?? role, address: plan.address(.risks, [owner, response.id]))
  }

  /// Nil for a row that nothing is known of as a measure.
  private init?(_ row: TableRow, of table: FigureTable, _ plan: Plan) {
    guard let facts = row.measure else { return nil }
    self.init(
      kind: .measure, name: row.label, status: facts.status, comment: facts.comment,
      responsible: facts.responsible, address: plan.address(.actions, [table.id, row.id]))
  }
}
