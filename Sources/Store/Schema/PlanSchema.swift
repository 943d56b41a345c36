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
      decided: try reader.value("decided") { (node) throws(StoreError) in try node.date() },
      decidedBy: try reader.string("decidedBy"), reference: try reader.string("reference"),
      digest: try reader.string("digest"), ready: try ready(reader.optional("ready")))
    try reader.finish()
    return point
  }

  private static func ready(_ node: JSONNode?) throws(StoreError) -> [FigureAddress.Register: ReadyMark] {
    guard let node else { return [:] }
    var reader = try node.object()
    var marks: [FigureAddress.Register: ReadyMark] = [:]
    for register in ReportDigest.registers {
      marks[register] = try reader.optional(register.rawValue).map { (node) throws(StoreError) in
        try mark(node)
      }
    }
    try reader.finish()
    return marks
  }

  private static func mark(_ node: JSONNode) throws(StoreError) -> ReadyMark {
    var reader = try node.object()
    let mark = ReadyMark(
      by: try reader.required("by").string(), day: try reader.required("day").date(),
      digest: try reader.required("digest").string())
    try reader.finish()
    return mark
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
    builder.add("decidedBy", point.decidedBy)
    builder.add("reference", point.reference)
    builder.add("digest", point.digest)
    builder.add("ready", json(point.ready))
    return builder.value(inline: point.ready.isEmpty)
  }

  private static func json(_ ready: [FigureAddress.Register: ReadyMark]) -> JSONValue? {
    var builder = ObjectBuilder()
    for register in ReportDigest.registers { builder.add(register.rawValue, ready[register].map(json)) }
    return builder.isEmpty ? nil : builder.value()
  }

  private static func json(_ mark: ReadyMark) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("by", mark.by)
    builder.add("day", mark.day)
    builder.add("digest", mark.digest)
    return builder.value(inline: true)
  }
}
