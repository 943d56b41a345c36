import ExactJSON
import FollowUp

/// The risk scale in kommun.json.
enum RiskScaleSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> RiskScale {
    var reader = try node.object()
    let scale = RiskScale(
      likelihoods: try reader.required("likelihoods").list(level),
      consequences: try reader.required("consequences").list(level),
      grid: try reader.required("grid").list { (node) throws(StoreError) in
        try node.list { (node) throws(StoreError) in try node.word(RiskScale.Band.self) }
      })
    try reader.finish()
    return scale
  }

  private static func level(_ node: JSONNode) throws(StoreError) -> RiskScale.Level {
    RiskScale.Level(names: try node.list { (node) throws(StoreError) in try node.string() })
  }

  static func json(_ scale: RiskScale) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("likelihoods", levels(scale.likelihoods))
    builder.add("consequences", levels(scale.consequences))
    builder.add("grid", .array(scale.grid.map { words($0.map(\.rawValue)) }))
    return builder.value()
  }

  private static func levels(_ levels: [RiskScale.Level]) -> JSONValue {
    .array(levels.map { words($0.names) })
  }

  private static func words(_ words: [String]) -> JSONValue {
    .array(words.map { .string($0) }, inline: true)
  }
}
