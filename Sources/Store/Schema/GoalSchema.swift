import ExactJSON
import FollowUp

/// goals.json: the chain and the indicators.
enum GoalSchema {
  static func read(_ reader: inout ObjectReader) throws(StoreError) -> GoalRegister {
    var register = GoalRegister()
    register.overall = try reader.value("overall", overall) ?? AttainmentDecision()
    let (nodes, indicators) = (reader.optional("nodes"), reader.optional("indicators"))
    // Before what the lists say is compared, lest a misspelled list be taken for an empty one.
    try reader.finish()
    var names = Unique("målet eller indikatorn")
    register.nodes = try nodes?.list { (node) throws(StoreError) in try goal(node, &names) } ?? []
    register.indicators =
      try indicators?.list { (node) throws(StoreError) in
        try indicator(node, of: register, &names)
      } ?? []
    return register
  }

  private static func goal(_ node: JSONNode, _ names: inout Unique) throws(StoreError) -> GoalNode {
    let goal = try goal(node)
    try refuseReserved(goal.id, node)
    if let parent = goal.parent, !names.contains(parent) {
      throw node.error("målet \(goal.id) ligger under \(parent), som inte står före det")
    }
    try names.insert(goal.id, at: node)
    return goal
  }

  private static func indicator(
    _ node: JSONNode, of register: GoalRegister, _ names: inout Unique
  ) throws(StoreError) -> Indicator {
    let indicator = try IndicatorSchema.read(node)
    try refuseReserved(indicator.id, node)
    try names.insert(indicator.id, at: node)
    guard register.node(indicator.goal) != nil else {
      throw node.error("indikatorn \(indicator.id) hör till målet \(indicator.goal), som inte finns")
    }
    return indicator
  }

  /// `overall` is the name of the samlad bedömning in an address.
  private static func refuseReserved(_ id: EntityID, _ node: JSONNode) throws(StoreError) {
    guard id.description == "overall" else { return }
    throw node.error("id ”overall” är upptaget: det betyder den samlade bedömningen")
  }

  private static func overall(_ node: JSONNode) throws(StoreError) -> AttainmentDecision {
    var reader = try node.object()
    let decision = try decision(&reader)
    try reader.finish()
    return decision
  }

  static func goal(_ node: JSONNode) throws(StoreError) -> GoalNode {
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

  static func json(_ goal: GoalNode) -> JSONValue {
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
