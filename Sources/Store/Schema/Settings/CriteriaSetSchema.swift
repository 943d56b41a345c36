import ExactJSON
import FollowUp

/// A set of bedömningskriterier in kommun.json.
enum CriteriaSetSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> CriteriaSet {
    var reader = try node.object()
    let set = CriteriaSet(
      id: try reader.required("id").id(), name: try reader.required("name").string(),
      criteria: try reader.required("criteria").list(ControlSchema.criteria))
    try reader.finish()
    return set
  }

  static func json(_ set: CriteriaSet) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", set.id.description)
    builder.add("name", set.name)
    builder.add("criteria", set.criteria, ControlSchema.json)
    return builder.value()
  }
}
