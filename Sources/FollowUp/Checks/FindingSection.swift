/// The sections that findings outside tables belong under.
enum FindingSection {
  static let risks = "Risker"
  static let controls = "Systematiska kontroller"
  static let reviews = "Extern granskning"
  static let internalControl = "Intern kontroll"
  static let assignments = "Uppdrag"
  static let commitments = "Utvecklingsåtaganden"
  static let measures = "Åtgärder"
  static let contracts = "Uppföljning och insyn"
  static let goals = "Mål"

  static func of(_ kind: ReportedWork.Kind) -> String {
    switch kind {
    case .response: risks
    case .corrective: controls
    case .afterReview: reviews
    case .assignment: assignments
    case .commitment, .activity: commitments
    case .measure: measures
    }
  }

  /// Of a place in a year: the table's title, or what its register calls such a thing.
  static func of(_ address: FigureAddress, in plan: Plan) -> String {
    let owner = address.path.first
    switch address.register {
    case .goals: return goals
    case .money, .statistics: return title(of: owner, in: plan.tables(of: address.register)) ?? ""
    case .actions:
      if let title = title(of: owner, in: plan.actions.tables) { return title }
      if plan.actions.assignments.contains(where: { $0.id == owner }) { return assignments }
      return plan.actions.commitments.contains { $0.id == owner } ? commitments : contracts
    case .risks:
      if owner == RiskRegister.overallID { return internalControl }
      if plan.risks.controls.contains(where: { $0.id == owner }) { return controls }
      return plan.risks.reviews.contains { $0.id == owner } ? reviews : risks
    case .plan, .settings: return ""
    }
  }

  private static func title(of table: EntityID?, in tables: [FigureTable]) -> String? {
    tables.indices.first { tables[$0].id == table }.map { tables[$0].title }
  }
}
