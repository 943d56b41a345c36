import ExactJSON
import FollowUp

/// plan.json: what the year is called and the occasions it reports at.
enum PlanSchema {
  static func read(_ reader: inout ObjectReader, into plan: inout Plan) throws(StoreError) {
    plan.title = try reader.string("title")
    var names = Unique("rapporttillfället")
    let list = try reader.required("reportingPoints")
    plan.reportingPoints = try list.list { (node) throws(StoreError) in
      let point = try point(node)
      try names.insert(point.id, at: node)
      return point
    }
    guard !plan.reportingPoints.isEmpty else {
      throw list.error("minst ett rapporttillfälle måste finnas")
    }
    plan.explanations = try reader.list("explanations") { (node) throws(StoreError) in
      let explanation = try ExplanationSchema.read(node)
      try names.insert(explanation.id, at: node)
      return explanation
    }
  }

  static func point(_ node: JSONNode) throws(StoreError) -> ReportingPoint {
    var reader = try node.object()
    let point = ReportingPoint(
      id: try reader.required("id").id(), kind: try reader.required("kind").word(ReportingPoint.Kind.self),
      name: try reader.required("name").string(), period: try reader.required("period").period(),
      decided: try reader.value("decided") { (node) throws(StoreError) in try node.date() })
    try reader.finish()
    return point
  }

  static func add(_ plan: Plan, to builder: inout ObjectBuilder) {
    builder.add("title", plan.title)
    builder.add("reportingPoints", plan.reportingPoints, json)
    builder.add("explanations", plan.explanations, ExplanationSchema.json)
  }

  static func json(_ point: ReportingPoint) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", point.id.description)
    builder.add("kind", point.kind.rawValue)
    builder.add("name", point.name)
    builder.add("period", point.period.description)
    builder.add("decided", point.decided)
    return builder.value(inline: true)
  }
}
