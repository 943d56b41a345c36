import ExactJSON
import FollowUp

/// A whole thing in a journal line, with the sibling it stands after: `{"after": "x", "risk": {…}}`. The member's name
/// says what it is. Its links are not checked here: they are checked with the plan it is put into.
enum ThingSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> Placed {
    var reader = try node.object()
    let after = try reader.string("after")
    let placed = Placed(
      try thing(&reader, node), after: after.flatMap { EntityID($0) },
      afterColumn: after.flatMap { ColumnKey($0) })
    try reader.finish()
    return placed.normal
  }

  private static func thing(_ reader: inout ObjectReader, _ node: JSONNode) throws(StoreError) -> Thing {
    for (name, read) in readers {
      if let member = reader.optional(name) { return try read(member) }
    }
    throw node.error("ett ting ska ha ett av \(readers.map(\.0).joined(separator: ", "))")
  }

  private typealias Reader = @Sendable (JSONNode) throws(StoreError) -> Thing

  private static let readers: [(String, Reader)] = [
    ("goal", { (node) throws(StoreError) in .goal(try GoalSchema.goal(node)) }),
    ("indicator", { (node) throws(StoreError) in .indicator(try IndicatorSchema.read(node)) }),
    ("table", { (node) throws(StoreError) in .table(try TableSchema.read(node, goals: nil)) }),
    ("row", { (node) throws(StoreError) in .row(try LooseFigures.row(node)) }),
    ("column", { (node) throws(StoreError) in .column(try LooseFigures.column(node)) }),
    ("risk", { (node) throws(StoreError) in .risk(try RiskSchema.risk(node, goals: nil)) }),
    ("control", { (node) throws(StoreError) in .control(try ControlSchema.read(node)) }),
    ("review", { (node) throws(StoreError) in .review(try RiskSchema.review(node)) }),
    ("response", { (node) throws(StoreError) in .response(try RiskSchema.response(node)) }),
    ("assignment", { (node) throws(StoreError) in .assignment(try AssignmentSchema.read(node, goals: nil)) }),
    ("commitment", { (node) throws(StoreError) in .commitment(try CommitmentSchema.read(node, goals: nil)) }),
    ("activity", { (node) throws(StoreError) in .activity(try CommitmentSchema.activity(node, goals: nil)) }),
    ("contract", { (node) throws(StoreError) in .contract(try ContractSchema.read(node, goals: nil)) }),
    ("followUp", { (node) throws(StoreError) in .followUp(try ContractSchema.followUp(node)) }),
    ("reportingPoint", { (node) throws(StoreError) in .reportingPoint(try PlanSchema.point(node)) }),
    ("explanation", { (node) throws(StoreError) in .explanation(try ExplanationSchema.read(node)) }),
  ]

  static func json(_ placed: Placed) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("after", placed.afterColumn?.description ?? placed.after?.description)
    let (name, value) = member(placed.thing)
    builder.add(name, value)
    return builder.value(inline: true)
  }

  private static func member(_ thing: Thing) -> (String, JSONValue) {
    switch thing {
    case .goal(let goal): ("goal", GoalSchema.json(goal))
    case .indicator(let indicator): ("indicator", IndicatorSchema.json(indicator))
    case .table(let table): ("table", TableSchema.json(table))
    case .row(let row): ("row", LooseFigures.json(row))
    case .column(let column): ("column", LooseFigures.json(column))
    case .risk(let risk): ("risk", RiskSchema.json(risk))
    case .control(let control): ("control", ControlSchema.json(control))
    case .review(let review): ("review", RiskSchema.json(review))
    case .response(let response): ("response", RiskSchema.json(response))
    case .assignment(let assignment): ("assignment", AssignmentSchema.json(assignment))
    case .commitment(let commitment): ("commitment", CommitmentSchema.json(commitment))
    case .activity(let activity): ("activity", CommitmentSchema.json(activity))
    case .contract(let contract): ("contract", ContractSchema.json(contract))
    case .followUp(let followUp): ("followUp", ContractSchema.json(followUp))
    case .reportingPoint(let point): ("reportingPoint", PlanSchema.json(point))
    case .explanation(let explanation): ("explanation", ExplanationSchema.json(explanation))
    }
  }
}

extension Placed {
  /// With the one of the two that its kind uses.
  fileprivate var normal: Placed {
    if case .column = thing { return Placed(thing, afterColumn: afterColumn) }
    return Placed(thing, after: after)
  }
}
