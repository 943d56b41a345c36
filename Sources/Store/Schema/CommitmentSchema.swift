import ExactJSON
import FollowUp

/// An utvecklingsåtagande with its activities in actions.json.
enum CommitmentSchema {
  static func read(_ node: JSONNode, goals: GoalRegister?) throws(StoreError) -> Commitment {
    var reader = try node.object()
    var names = Unique("aktiviteten")
    let commitment = Commitment(
      id: try reader.required("id").id(), name: try reader.required("name").string(),
      isShared: try reader.bool("shared") ?? false,
      goal: try reader.value("goal") { (node) throws(StoreError) in try LinkSchema.goal(node, among: goals) },
      responsible: try reader.string("responsible"), status: try reader.string("status"),
      comment: try reader.string("comment"),
      activities: try reader.list("activities") { (node) throws(StoreError) in
        let activity = try activity(node, goals: goals)
        try names.insert(activity.id, at: node)
        return activity
      })
    try reader.finish()
    return commitment
  }

  static func activity(_ node: JSONNode, goals: GoalRegister?) throws(StoreError) -> Activity {
    var reader = try node.object()
    let activity = Activity(
      id: try reader.required("id").id(), name: try reader.required("name").string(),
      number: try reader.string("number"),
      goal: try reader.value("goal") { (node) throws(StoreError) in try LinkSchema.goal(node, among: goals) },
      responsible: try reader.string("responsible"), status: try reader.string("status"),
      comment: try reader.string("comment"), sameAs: try reader.string("sameAs"))
    try reader.finish()
    return activity
  }

  static func json(_ commitment: Commitment) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", commitment.id.description)
    builder.add("name", commitment.name)
    builder.add("shared", commitment.isShared)
    builder.add("goal", commitment.goal?.description)
    builder.add("responsible", commitment.responsible)
    builder.add("status", commitment.status)
    builder.add("comment", commitment.comment)
    builder.add("activities", commitment.activities, json)
    return builder.value()
  }

  static func json(_ activity: Activity) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", activity.id.description)
    builder.add("name", activity.name)
    builder.add("number", activity.number)
    builder.add("goal", activity.goal?.description)
    builder.add("responsible", activity.responsible)
    builder.add("status", activity.status)
    builder.add("comment", activity.comment)
    builder.add("sameAs", activity.sameAs)
    return builder.value()
  }
}
