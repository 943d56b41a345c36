import ExactJSON
import FollowUp

/// A key by which budgets are spread over the months, in kommun.json.
enum PeriodKeySchema {
  static func read(_ node: JSONNode) throws(StoreError) -> PeriodKey {
    var reader = try node.object()
    let key = PeriodKey(
      name: try reader.required("name").string(),
      months: try reader.required("months").list { (node) throws(StoreError) in try node.decimal() })
    try reader.finish()
    return key
  }

  static func json(_ key: PeriodKey) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("name", key.name)
    builder.add("months", .array(key.months.map { .number($0) }, inline: true))
    return builder.value(inline: true)
  }
}
