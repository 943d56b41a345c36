import FollowUp

/// goals.json: the chain and the indicators.
enum GoalSchema {
  static func read(_ reader: inout ObjectReader) throws(StoreError) -> GoalRegister {
    var register = GoalRegister()
    var names = Unique<EntityID>("målet eller indikatorn")
    register.overall = try reader.value("overall", overall) ?? AttainmentDecision()
    for node in try reader.optional("nodes")?.array() ?? [] {
      let goal = try goal(node)
      try names.insert(goal.id, at: node)
      if let parent = goal.parent, !names.contains(parent) {
        throw node.error("målet \(goal.id) ligger under \(parent), som inte står före det")
      }
      register.nodes.append(goal)
    }
    for node in try reader.optional("indicators")?.array() ?? [] {
      let indicator = try IndicatorSchema.read(node)
      try names.insert(indicator.id, at: node)
      guard register.node(indicator.goal) != nil else {
        throw node.error("indikatorn \(indicator.id) hör till målet \(indicator.goal), som inte finns")
      }
      register.indicators.append(indicator)
    }
    return register
  }

  private static func overall(_ node: JSONNode) throws(StoreError) -> AttainmentDecision {
    var reader = try node.object()
    let decision = try decision(&reader)
    try reader.finish()
    return decision
  }

  private static func goal(_ node: JSONNode) throws(StoreError) -> GoalNode {
    var reader = try node.object()
    let goal = GoalNode(
      id: try reader.required("id").id(), level: try reader.required("level").word(GoalNode.Level.self),
      parent: try reader.value("parent") { (node) throws(StoreError) in try node.id() },
      name: try reader.required("name").string(),
      predecessor: try reader.value("predecessor") { (node) throws(StoreError) in try node.id() },
      decision: try decision(&reader))
    try reader.finish()
    return goal
  }

  private static func decision(_ reader: inout ObjectReader) throws(StoreError) -> AttainmentDecision {
    AttainmentDecision(
      level: try reader.value("attainment") { (node) throws(StoreError) in try node.word(Attainment.self) },
      motivation: try reader.string("motivation"), printed: try reader.string("printed"))
  }

  static func add(_ register: GoalRegister, to builder: inout ObjectBuilder) {
    if register.overall != AttainmentDecision() {
      var overall = ObjectBuilder()
      add(register.overall, to: &overall)
      builder.add("overall", overall.value(inline: true))
    }
    builder.add("nodes", register.nodes, json)
    builder.add("indicators", register.indicators, IndicatorSchema.json)
  }

  private static func json(_ goal: GoalNode) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", goal.id.description)
    builder.add("level", goal.level.rawValue)
    builder.add("parent", goal.parent?.description)
    builder.add("name", goal.name)
    builder.add("predecessor", goal.predecessor?.description)
    add(goal.decision, to: &builder)
    return builder.value(inline: true)
  }

  private static func add(_ decision: AttainmentDecision, to builder: inout ObjectBuilder) {
    builder.add("attainment", decision.level?.rawValue)
    builder.add("motivation", decision.motivation)
    builder.add("printed", decision.printed)
  }
}
