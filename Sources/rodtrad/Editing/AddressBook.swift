import FollowUp
import Store

/// The addresses of a year that can be written, for telling which one was meant.
enum AddressBook {
  /// The address nearest in spelling; nil when none is near.
  static func nearest(to address: FigureAddress, in plan: Plan) -> String? {
    Nearest.of(address.description, among: all(plan).map(\.description))
  }

  private static func all(_ plan: Plan) -> [FigureAddress] {
    FigureList.lines(of: plan).map(\.address) + goals(plan) + risks(plan)
  }

  private static func goals(_ plan: Plan) -> [FigureAddress] {
    let goals = plan.goals.nodes.map { [$0.id.description, "attainment"] }
    let comments = plan.goals.indicators.map { [$0.id.description, "comment"] }
    return (goals + [["overall", "attainment"]] + comments).compactMap { address(plan, .goals, $0) }
  }

  private static func risks(_ plan: Plan) -> [FigureAddress] {
    let owners =
      plan.risks.risks.map { ($0.id, $0.responses) } + plan.risks.controls.map { ($0.id, $0.corrective) }
      + plan.risks.reviews.map { ($0.id, $0.responses) }
    let responses = owners.flatMap { owner, responses in
      responses.map { [owner.description, $0.id.description, "status"] }
    }
    let motivations = plan.risks.risks.map { [$0.id.description, "motivation"] }
    return (responses + motivations).compactMap { address(plan, .risks, $0) }
  }

  private static func address(
    _ plan: Plan, _ register: FigureAddress.Register, _ path: [String]
  ) -> FigureAddress? {
    let ids = path.compactMap { EntityID($0) }
    return ids.count == path.count ? plan.address(register, ids) : nil
  }
}
