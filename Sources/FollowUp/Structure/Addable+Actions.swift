/// Assignments, commitments with activities, contracts with follow-ups, and reporting points.
extension Addable {
  func assignment() throws(FieldProblem) -> (FigureAddress, Placed) {
    var assignment = Assignment(id: try registerID(), name: name, goals: servedGoals)
    var after = plan.actions.assignments.last?.id
    if case .assignment(let sibling) = owner {
      assignment.giver = sibling.giver
      after = sibling.id
    }
    return (plan.address(.actions, [assignment.id]), Placed(.assignment(assignment), after: after))
  }

  func commitment() throws(FieldProblem) -> (FigureAddress, Placed) {
    let commitment = Commitment(id: try registerID(), name: name, goal: servedGoals.first)
    var after = plan.actions.commitments.last?.id
    if case .commitment(let sibling) = owner { after = sibling.id }
    return (plan.address(.actions, [commitment.id]), Placed(.commitment(commitment), after: after))
  }

  func contract() throws(FieldProblem) -> (FigureAddress, Placed) {
    let contract = ProviderContract(id: try registerID(), name: name, goals: servedGoals)
    var after = plan.actions.contracts.last?.id
    if case .contract(let sibling) = owner { after = sibling.id }
    return (plan.address(.actions, [contract.id]), Placed(.contract(contract), after: after))
  }

  private func registerID() throws(FieldProblem) -> EntityID { try id(taken: plan.actions.ids) }

  /// In the focused commitment.
  func activity() throws(FieldProblem) -> (FigureAddress, Placed) {
    guard case .commitment(let commitment)? = owner else {
      throw .noPlace("En aktivitet läggs under ett utvecklingsåtagande: välj åtagandet först.")
    }
    let ids = commitment.activities.map(\.id)
    let activity = Activity(
      id: try id(taken: ids, reserved: Thing.commitment(commitment).reserved), name: name)
    var after = ids.last
    if case .activity(let sibling) = focused { after = sibling.id }
    return (plan.address(.actions, [commitment.id, activity.id]), Placed(.activity(activity), after: after))
  }

  /// Of the focused contract; its name is when it is done (`2026`, `2026-10`).
  func followUp() throws(FieldProblem) -> (FigureAddress, Placed) {
    guard case .contract(let contract)? = owner else {
      throw .noPlace("En uppföljning läggs under ett avtal: välj avtalet först.")
    }
    guard let period = Period(name) else { throw .unreadable(name, example: "2026 eller 2026-10") }
    let reserved = Thing.contract(contract).reserved
    let followUp = ContractFollowUp(
      id: try id(taken: contract.followUps.map(\.id), reserved: reserved), period: period)
    let after = contract.followUps.last { $0.period <= period }?.id
    return (plan.address(.actions, [contract.id, followUp.id]), Placed(.followUp(followUp), after: after))
  }

  /// In order of time; its kind and its period from its name.
  func reportingPoint() throws(FieldProblem) -> (FigureAddress, Placed) {
    guard let (kind, period) = ReportingPoint.meaning(of: name, year: plan.year) else {
      throw .unreadable(name, example: "Delår 31 mars, Månadsrapport oktober eller 2026-10")
    }
    let points = plan.reportingPoints
    let id = try id(
      taken: points.map(\.id), reserved: [Plan.titleID],
      from: kind == .plan ? "plan" : period.description)
    let point = ReportingPoint(id: id, kind: kind, name: name, period: period)
    let after = points.last { $0.period <= period }?.id
    return (plan.address(.plan, [id]), Placed(.reportingPoint(point), after: after))
  }
}

extension ActionRegister {
  var ids: [EntityID] {
    tables.map(\.id) + assignments.map(\.id) + commitments.map(\.id) + contracts.map(\.id)
  }
}

extension Thing {
  /// What its fields are called: no thing inside it may have such an id.
  var reserved: [EntityID] {
    let names = fields.map(\.name)
    if case .risk = self { return names + [EntityID(known: "value")] }
    return names
  }
}

extension ReportingPoint {
  /// What a name says of an occasion: `Delår 31 mars`, `Verksamhetsplan`, `Månadsrapport oktober`, `2026-10`. Nil when it says nothing.
  static func meaning(of name: String, year: Int) -> (Kind, Period)? {
    let words = name.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    if let period = words.lazy.compactMap({ Period($0) }).first(where: { $0.month != nil }) {
      return (kind(of: period, words), period)
    }
    if let month = words.lazy.compactMap({ MonthNames.number($0) }).first,
      let period = Period(year: year, month: month)
    {
      return (kind(of: period, words), period)
    }
    if words.contains(where: { $0.hasSuffix("plan") || $0.hasSuffix("planen") }) {
      return (.plan, Period(year: year - 1))
    }
    let wholeYear = [
      "helår", "verksamhetsberättelse", "årsredovisning", "årsbokslut", "bokslut", String(year),
    ]
    return words.contains(where: { wholeYear.contains($0) }) ? (.fullYear, Period(year: year)) : nil
  }

  private static func kind(of period: Period, _ words: [String]) -> Kind {
    if words.contains(where: { $0.hasPrefix("månad") }) { return .month }
    switch period.month {
    case 3: return .march
    case 8: return .august
    default: return .month
    }
  }
}
