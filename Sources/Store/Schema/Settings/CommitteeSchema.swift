import ExactJSON
import FollowUp

/// A committee, and what the program opens with, in kommun.json.
enum CommitteeSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> Committee {
    var reader = try node.object()
    let committee = Committee(
      id: try reader.required("id").id(), name: try reader.required("name").string(),
      administration: try reader.string("administration"))
    try reader.finish()
    return committee
  }

  static func json(_ committee: Committee) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", committee.id.description)
    builder.add("name", committee.name)
    builder.add("administration", committee.administration)
    return builder.value(inline: true)
  }

  static func opening(_ node: JSONNode) throws(StoreError) -> Municipality.Opening {
    var reader = try node.object()
    let opening = Municipality.Opening(
      committee: try reader.required("committee").id(),
      year: try reader.required("year").integer(1900...2199))
    try reader.finish()
    return opening
  }

  static func json(_ opening: Municipality.Opening) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("committee", opening.committee.description)
    builder.add("year", opening.year)
    return builder.value(inline: true)
  }
}
