import ExactJSON
import FollowUp

/// The unit tables are first shown in, in kommun.json.
enum ShownUnitSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> ShownUnit {
    var reader = try node.object()
    let unit = ShownUnit(
      kind: try reader.value("kind") { (node) throws(StoreError) in try node.word(FigureTable.Kind.self) },
      committee: try reader.value("committee") { (node) throws(StoreError) in try node.id() },
      unit: try reader.required("unit").unit())
    try reader.finish()
    return unit
  }

  static func json(_ unit: ShownUnit) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("kind", unit.kind?.rawValue)
    builder.add("committee", unit.committee?.description)
    builder.add("unit", unit.unit.rawValue)
    return builder.value(inline: true)
  }
}
