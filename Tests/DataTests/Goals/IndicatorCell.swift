import FollowUp

/// An observation looked up by the text of its address, with its indicator.
struct IndicatorCell {
  let indicator: Indicator
  let observation: Observation
  /// The names of the goals above the indicator, from the top.
  let chain: [String]
  let isReadByAddress: Bool

  /// Nil when there is no such year, indicator or observation.
  init?(_ text: String, in plans: HuddingePlans) {
    guard let address = FigureAddress(text), let plan = plans.plan(of: address), address.path.count == 2,
      let indicator = plan.goals.indicator(address.path[0]),
      let observation = indicator.observations.first(where: {
        $0.field == address.path[1].description && $0.period == address.period
      })
    else { return nil }
    self.indicator = indicator
    self.observation = observation
    chain = plan.goals.names(above: indicator.goal)
    isReadByAddress = (try? plan.value(at: address)) == .figure(observation.figure)
  }

  /// Every difference from the printed facts of one row, in words.
  func differences(from row: FixtureRow) -> [String] {
    var failures = indicatorDifferences(from: row)
    if !isReadByAddress { failures.append("\(row.address): läses inte på sin adress") }
    if row["part"] == "reference" { return failures + referenceDifferences(from: row) }
    failures += PrintedFigure(row: row).differences(
      from: observation.figure, unit: indicator.unit, period: observation.period)
    if observation.label ?? "" != row["label"] { failures.append("\(row.address): kolumn") }
    if row["onlyInText"] == "yes", observation.figure.note == nil { failures.append("\(row.address): not") }
    return failures
  }

  private func indicatorDifferences(from row: FixtureRow) -> [String] {
    let reached = indicator.printedReached.map { $0 ? "yes" : "no" } ?? ""
    return [
      ("goal", chain.joined(separator: " | ")), ("name", indicator.name), ("unit", indicator.unit.rawValue),
      ("trend", indicator.printedTrend ?? ""), ("reached", reached),
      ("unjustifiedDifference", indicator.unjustifiedDifference ?? ""),
      ("isNew", indicator.isNew ? "yes" : ""),
    ].compactMap { name, stored in
      row[name] == stored ? nil : "\(row.address): \(name) \(stored), tryckt \(row[name])"
    }
  }

  /// The value a target in words stands for; its raw text is our own form of it, or stands in the note.
  private func referenceDifferences(from row: FixtureRow) -> [String] {
    guard let reference = observation.figure.reference else {
      return ["\(row.address): jämförelsetal saknas"]
    }
    let own = DocumentText.canonical(reference, in: indicator.unit)
    let isSaid = own == row["raw"] || observation.figure.note?.contains(row["raw"]) == true
    return reference.literal == row["number"] && isSaid ? [] : ["\(row.address): jämförelsetal \(own)"]
  }
}

extension GoalRegister {
  /// The names from the top of the chain down to the goal; a circle ends where it began.
  fileprivate func names(above goal: EntityID) -> [String] {
    var names: [String] = []
    var next = node(goal)
    while let node = next, names.count < nodes.count {
      names.insert(node.name, at: 0)
      next = node.parent.flatMap { self.node($0) }
    }
    return names
  }
}
