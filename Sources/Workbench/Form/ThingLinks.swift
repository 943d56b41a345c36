package import FollowUp

/// Where one can go from a thing: what it points to, what points to it, and what it has inside.
package enum ThingLinks {
  package struct Link: Hashable, Sendable {
    /// `Mål`, `Risk som hotar`, `Finansieras av`.
    package let title: String
    package let name: String
    package let address: FigureAddress
  }

  /// In the order one would look for them: outwards, then inwards, then inside. `known` are the links of the whole year,
  /// for those who ask more than once.
  package static func links(
    of address: FigureAddress, in context: PaneContext, known: [PlanLink]? = nil
  ) -> [Link] {
    let plan = context.plan
    guard let (place, thing) = plan.thing(around: address) else { return [] }
    let all = known ?? plan.links
    let out = all.filter { $0.from == place }.compactMap { link in
      plan.thing(around: link.to).map { Link(title: link.title, name: $0.thing.name, address: link.to) }
    }
    var back: [Link] = []
    for link in all where link.to == place || link.isClaim(of: place) {
      let one = Link(title: kind(of: link.from, plan), name: link.name, address: link.from)
      if !back.contains(one) { back.append(one) }
    }
    return out + back + through(thing, all, plan) + inside(place, plan)
  }

  private static func kind(of address: FigureAddress, _ plan: Plan) -> String {
    (plan.thing(at: address)?.thing.kindName ?? "").capitalizedFirst
  }

  /// What shares an indicator's goal: its funding, its risks, what is done about it.
  private static func through(_ thing: Thing, _ all: [PlanLink], _ plan: Plan) -> [Link] {
    guard case .indicator(let indicator) = thing else { return [] }
    let goal = plan.address(.goals, [indicator.goal])
    return all.filter { $0.to == goal && $0.from.register != .goals }.map { link in
      Link(title: "\(kind(of: link.from, plan)) för målet", name: link.name, address: link.from)
    }
  }

  /// Responses of a risk, activities of a commitment, follow-ups of a contract, corrective actions of a control.
  private static func inside(_ address: FigureAddress, _ plan: Plan) -> [Link] {
    guard address.path.count == 1, address.register == .risks || address.register == .actions,
      let placed = plan.thing(at: address)
    else { return [] }
    return placed.thing.parts.map { part in
      Link(
        title: part.kindName.capitalizedFirst, name: part.name,
        address: address.appending(part.id))
    }
  }
}

extension PlanLink {
  /// Whether it says that a quoted figure is one of the thing's.
  fileprivate func isClaim(of place: FigureAddress) -> Bool {
    field == TableRow.claimsField && to.register == place.register
      && to.path.dropLast().elementsEqual(place.path)
  }
}

extension Thing {
  /// The things inside it that are not shown as rows of a table.
  fileprivate var parts: [Thing] {
    switch self {
    case .risk(let risk): risk.responses.map { .response($0) }
    case .control(let control): control.corrective.map { .response($0) }
    case .review(let review): review.responses.map { .response($0) }
    case .commitment(let commitment): commitment.activities.map { .activity($0) }
    case .contract(let contract): contract.followUps.map { .followUp($0) }
    case .goal, .indicator, .table, .row, .column, .response, .assignment, .activity, .followUp,
      .reportingPoint, .explanation:
      []
    }
  }
}

extension String {
  /// With its first letter large, the rest as it is.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
