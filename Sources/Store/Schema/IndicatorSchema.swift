import ExactJSON
import FollowUp

/// An indicator with its observations.
enum IndicatorSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> Indicator {
    var reader = try node.object()
    var indicator = Indicator(
      id: try reader.required("id").id(), goal: try reader.required("goal").id(),
      name: try reader.required("name").string(), unit: try reader.required("unit").unit(),
      direction: try reader.required("direction").word(Indicator.Direction.self),
      measurement: try reader.required("measurement").word(Indicator.Measurement.self),
      isNew: try reader.bool("isNew") ?? false, source: try reader.value("source", source))
    indicator.printedTrend = try reader.string("trend")
    indicator.unjustifiedDifference = try reader.string("unjustifiedDifference")
    indicator.printedReached = try reader.bool("reached")
    indicator.comment = try reader.string("comment")
    indicator.observations = try observations(reader.optional("observations"), unit: indicator.unit)
    try reader.finish()
    return indicator
  }

  private static func source(_ node: JSONNode) throws(StoreError) -> IndicatorSource {
    var reader = try node.object()
    let source = IndicatorSource(
      text: try reader.required("text").string(), listedName: try reader.string("listedName"),
      listedGoal: try reader.string("listedGoal"),
      printedKoladaID: try reader.string("kolada"), enteredBy: try reader.string("enteredBy"),
      enteredWhen: try reader.string("enteredWhen"))
    try reader.finish()
    return source
  }

  private static func observations(_ node: JSONNode?, unit: MeasureUnit) throws(StoreError) -> [Observation] {
    guard let node else { return [] }
    var earlier: [Observation] = []
    for value in try node.values() {
      let node = JSONNode(document: node.document, value: value)
      let observation = try observation(node, unit: unit)
      guard !earlier.contains(where: { isSame($0, observation) }) else {
        throw Unique.refusal("observationen", "\(observation.field)@\(observation.period)", at: node)
      }
      earlier.append(observation)
    }
    return earlier
  }

  /// Whether both have one address: compared pair by pair, since an indicator has a handful of them.
  private static func isSame(_ one: Observation, _ other: Observation) -> Bool {
    one.role == other.role && one.gender == other.gender && one.period == other.period
  }

  private static func observation(_ node: JSONNode, unit: MeasureUnit) throws(StoreError) -> Observation {
    var reader = try node.object()
    let observation = Observation(
      role: try reader.required("role").word(Observation.Role.self),
      period: try reader.required("period").period(),
      gender: try reader.value("gender") { (node) throws(StoreError) in try node.word(Observation.Gender.self)
      },
      label: try reader.string("label"), figure: try FigureSchema.read(&reader, unit: unit))
    try reader.finish()
    return observation
  }

  static func json(_ indicator: Indicator) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", indicator.id.description)
    builder.add("goal", indicator.goal.description)
    builder.add("name", indicator.name)
    builder.add("unit", indicator.unit.rawValue)
    builder.add("direction", indicator.direction.rawValue)
    builder.add("measurement", indicator.measurement.rawValue)
    builder.add("isNew", indicator.isNew)
    builder.add("source", indicator.source.map(json))
    builder.add("trend", indicator.printedTrend)
    builder.add("unjustifiedDifference", indicator.unjustifiedDifference)
    builder.add("reached", indicator.printedReached.map { JSONValue.bool($0) })
    builder.add("comment", indicator.comment)
    builder.add("observations", indicator.observations) { json($0, unit: indicator.unit) }
    return builder.value()
  }

  private static func json(_ source: IndicatorSource) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("text", source.text)
    builder.add("listedName", source.listedName)
    builder.add("listedGoal", source.listedGoal)
    builder.add("kolada", source.printedKoladaID)
    builder.add("enteredBy", source.enteredBy)
    builder.add("enteredWhen", source.enteredWhen)
    return builder.value(inline: true)
  }

  private static func json(_ observation: Observation, unit: MeasureUnit) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("role", observation.role.rawValue)
    builder.add("period", observation.period.description)
    builder.add("gender", observation.gender?.rawValue)
    builder.add("label", observation.label)
    FigureSchema.add(observation.figure, unit: unit, to: &builder)
    return builder.value(inline: true)
  }
}
