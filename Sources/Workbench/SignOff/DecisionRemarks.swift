package import FollowUp

/// What whoever decides a report should know of first.
package enum DecisionRemarks {
  /// A line each; none when everything is in place.
  package static func lines(
    of point: ReportingPoint, in plan: Plan, _ report: CheckReport?
  ) -> [String] {
    checks(report) + preliminary(plan) + ready(point, plan)
  }

  private static func checks(_ report: CheckReport?) -> [String] {
    let errors = report?.open(.error) ?? 0
    let missing = report?.items.count { $0.finding.rule == .missing && $0.state.isOpen } ?? 0
    return [
      errors == 0
        ? nil
        : errors == 1
          ? "1 fel är varken rättat eller förklarat" : "\(errors) fel är varken rättade eller förklarade",
      missing == 0 ? nil : missing == 1 ? "1 uppgift saknas" : "\(missing) uppgifter saknas",
    ].compactMap { $0 }
  }

  private static func preliminary(_ plan: Plan) -> [String] {
    switch PreliminaryFigures.of(plan).count {
    case 0: []
    case 1: ["1 siffra är preliminär"]
    case let count: ["\(count) siffror är preliminära"]
    }
  }

  private static func ready(_ point: ReportingPoint, _ plan: Plan) -> [String] {
    let all = RegisterReadiness.all(of: point, in: plan)
    return [
      list("Inte klarmarkerat: ", all.filter { $0.mark == nil }),
      list("Ändrat efter klarmarkeringen: ", all.filter(\.isChanged)),
    ].compactMap { $0 }
  }

  private static func list(_ head: String, _ registers: [RegisterReadiness]) -> String? {
    let names = registers.map(\.register.swedish)
    return names.isEmpty ? nil : head + names.joined(separator: ", ")
  }
}
