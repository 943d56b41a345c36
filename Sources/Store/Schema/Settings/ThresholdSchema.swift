import ExactJSON
import FollowUp

/// The thresholds in kommun.json.
enum ThresholdSchema {
  static func attainment(_ node: JSONNode) throws(StoreError) -> AttainmentRule {
    var reader = try node.object()
    let rule = AttainmentRule(
      high: try reader.required("high").decimal(), notMet: try reader.required("notMet").decimal(),
      assessable: try reader.required("assessable").decimal())
    try reader.finish()
    return rule
  }

  static func json(_ rule: AttainmentRule) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("high", .number(rule.high))
    builder.add("notMet", .number(rule.notMet))
    builder.add("assessable", .number(rule.assessable))
    return builder.value(inline: true)
  }

  static func variance(_ node: JSONNode) throws(StoreError) -> (share: ExactDecimal, floor: ExactDecimal) {
    var reader = try node.object()
    let limits = (try reader.required("share").decimal(), try reader.required("floor").decimal())
    try reader.finish()
    return limits
  }

  static func json(share: ExactDecimal, floor: ExactDecimal) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("share", .number(share))
    builder.add("floor", .number(floor))
    return builder.value(inline: true)
  }
}
