import ExactJSON
import FollowUp

/// A systematic control in risks.json.
enum ControlSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> Control {
    var reader = try node.object()
    let count = { (node: JSONNode) throws(StoreError) in try FigureSchema.read(node, unit: .count) }
    let control = Control(
      id: try reader.required("id").id(),
      risk: try reader.value("risk") { (node) throws(StoreError) in try node.id() },
      name: try reader.required("name").string(), area: try reader.string("area"),
      purpose: try reader.string("purpose"), handling: try reader.string("handling"),
      isInPlan: try reader.bool("inPlan"), criteria: try reader.list("criteria", criteria),
      examined: try reader.value("examined", count), approved: try reader.value("approved", count),
      status: try reader.string("status"), corrective: try RiskSchema.responses("corrective", &reader))
    try reader.finish()
    return control
  }

  static func criteria(_ node: JSONNode) throws(StoreError) -> ControlCriteria {
    var reader = try node.object()
    let criteria = ControlCriteria(
      measure: try reader.required("measure").word(ControlCriteria.Measure.self),
      atMostExamined: try reader.value("atMostExamined") { (node) throws(StoreError) in
        try node.integer(1...1_000_000)
      }, bands: try reader.list("bands", band))
    try reader.finish()
    return criteria
  }

  private static func band(_ node: JSONNode) throws(StoreError) -> ControlCriteria.Band {
    var reader = try node.object()
    let band = ControlCriteria.Band(
      from: try reader.required("from").integer(0...1_000_000),
      to: try reader.required("to").integer(0...1_000_000), verdict: try reader.required("verdict").string())
    try reader.finish()
    return band
  }

  static func json(_ control: Control) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", control.id.description)
    builder.add("risk", control.risk?.description)
    builder.add("name", control.name)
    builder.add("area", control.area)
    builder.add("purpose", control.purpose)
    builder.add("handling", control.handling)
    builder.add("inPlan", control.isInPlan.map { JSONValue.bool($0) })
    builder.add("criteria", control.criteria, json)
    builder.add("examined", control.examined.map { FigureSchema.json($0, unit: .count) })
    builder.add("approved", control.approved.map { FigureSchema.json($0, unit: .count) })
    builder.add("status", control.status)
    builder.add("corrective", control.corrective, RiskSchema.json)
    return builder.value()
  }

  static func json(_ criteria: ControlCriteria) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("measure", criteria.measure.rawValue)
    builder.add("atMostExamined", criteria.atMostExamined)
    builder.add("bands", criteria.bands) { band in
      var builder = ObjectBuilder()
      builder.add("from", band.from)
      builder.add("to", band.to)
      builder.add("verdict", band.verdict)
      return builder.value(inline: true)
    }
    return builder.value()
  }
}
