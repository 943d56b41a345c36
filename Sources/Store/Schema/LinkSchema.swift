import ExactJSON
import FollowUp

/// Links to goals, which are read first.
enum LinkSchema {
  /// - Parameter goals: the goals there are; nil for a thing in the journal, whose links are checked with the whole plan.
  static func goals(
    _ reader: inout ObjectReader, among goals: GoalRegister?
  ) throws(StoreError) -> [EntityID] {
    try reader.list("goals") { (node) throws(StoreError) in try goal(node, among: goals) }
  }

  static func goal(_ node: JSONNode, among goals: GoalRegister?) throws(StoreError) -> EntityID {
    let id = try node.id()
    guard goals == nil || goals?.node(id) != nil else {
      throw node.error("målet \(id) finns inte i goals.json")
    }
    return id
  }

  static func json(_ ids: [EntityID], to builder: inout ObjectBuilder) {
    builder.add("goals", ids, inline: true) { .string($0.description) }
  }
}
