import FollowUp

/// plan.json: what the year is called and the occasions it reports at.
enum PlanSchema {
  static func read(_ reader: inout ObjectReader) throws(StoreError) -> [ReportingPoint] {
    _ = try reader.string("title")
    var names = Unique("rapporttillfället")
    let list = try reader.required("reportingPoints")
    let points = try list.list { (node) throws(StoreError) in
      var reader = try node.object()
      let point = ReportingPoint(
        id: try reader.required("id").id(), kind: try reader.required("kind").word(ReportingPoint.Kind.self),
        name: try reader.required("name").string(), period: try reader.required("period").period(),
        decided: try reader.value("decided") { (node) throws(StoreError) in try node.date() })
      try reader.finish()
      try names.insert(point.id, at: node)
      return point
    }
    guard !points.isEmpty else { throw list.error("minst ett rapporttillfälle måste finnas") }
    return points
  }
}
