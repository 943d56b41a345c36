import ExactJSON
import FollowUp

/// An uppdrag in actions.json.
enum AssignmentSchema {
  static func read(_ node: JSONNode, goals: GoalRegister?) throws(StoreError) -> Assignment {
    var reader = try node.object()
    let assignment = Assignment(
      id: try reader.required("id").id(), name: try reader.required("name").string(),
      giver: try reader.required("giver").word(Assignment.Giver.self), origin: try reader.string("origin"),
      givenYear: try reader.value("givenYear") { (node) throws(StoreError) in try node.integer(1900...2199) },
      reference: try reader.string("reference"), responsible: try reader.string("responsible"),
      status: try reader.string("status"), comment: try reader.string("comment"),
      isCarriedOver: try reader.bool("carriedOver"), goals: try LinkSchema.goals(&reader, among: goals),
      predecessor: try reader.value("predecessor") { (node) throws(StoreError) in try node.id() })
    try reader.finish()
    return assignment
  }

  static func json(_ assignment: Assignment) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", assignment.id.description)
    builder.add("name", assignment.name)
    builder.add("giver", assignment.giver.rawValue)
    builder.add("origin", assignment.origin)
    builder.add("givenYear", assignment.givenYear)
    builder.add("reference", assignment.reference)
    builder.add("responsible", assignment.responsible)
    builder.add("status", assignment.status)
    builder.add("comment", assignment.comment)
    builder.add("carriedOver", assignment.isCarriedOver.map { JSONValue.bool($0) })
    LinkSchema.json(assignment.goals, to: &builder)
    builder.add("predecessor", assignment.predecessor?.description)
    return builder.value()
  }
}
