import ExactJSON
import FollowUp

/// What is known of a measure beside its effects.
enum MeasureSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> MeasureFacts {
    var reader = try node.object()
    let id = { (node: JSONNode) throws(StoreError) in try node.id() }
    let facts = MeasureFacts(
      isAnchored: try reader.bool("anchored"), status: try reader.string("status"),
      comment: try reader.string("comment"), responsible: try reader.string("responsible"),
      effectInWords: try reader.string("effectInWords"), details: try reader.value("details", id),
      budgetRow: try reader.string("budgetRow"), sameAs: try reader.value("sameAs", id))
    try reader.finish()
    return facts
  }

  static func json(_ facts: MeasureFacts) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("anchored", facts.isAnchored.map { JSONValue.bool($0) })
    builder.add("status", facts.status)
    builder.add("comment", facts.comment)
    builder.add("responsible", facts.responsible)
    builder.add("effectInWords", facts.effectInWords)
    builder.add("details", facts.details?.description)
    builder.add("budgetRow", facts.budgetRow)
    builder.add("sameAs", facts.sameAs?.description)
    return builder.value(inline: true)
  }
}
