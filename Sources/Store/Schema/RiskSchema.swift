import ExactJSON
import FollowUp

/// risks.json: risks, controls and reviews.
enum RiskSchema {
  static func read(
    _ reader: inout ObjectReader, goals: GoalRegister?
  ) throws(StoreError) -> RiskRegister {
    var names = Unique("risken, kontrollen eller granskningen")
    var register = RiskRegister()
    register.overall = try reader.value("overall", summary) ?? ControlSummary()
    let lists = (reader.optional("risks"), reader.optional("controls"), reader.optional("reviews"))
    // Before controls and risks are compared, lest a misspelled list be taken for an empty one.
    try reader.finish()
    for node in try lists.0?.array() ?? [] {
      let risk = try risk(node, goals: goals)
      try names.insert(risk.id, at: node)
      register.risks.append(risk)
    }
    for node in try lists.1?.array() ?? [] {
      let control = try ControlSchema.read(node)
      try names.insert(control.id, at: node)
      if let risk = control.risk, register.risk(risk) == nil {
        throw node.error("kontrollen \(control.id) hör till risken \(risk), som inte finns")
      }
      register.controls.append(control)
    }
    for node in try lists.2?.array() ?? [] {
      let review = try review(node)
      try names.insert(review.id, at: node)
      register.reviews.append(review)
    }
    return register
  }

  private static func summary(_ node: JSONNode) throws(StoreError) -> ControlSummary {
    var reader = try node.object()
    let summary = ControlSummary(
      level: try reader.value("level") { (node) throws(StoreError) in
        try node.word(ControlSummary.Level.self)
      }, motivation: try reader.string("motivation"))
    try reader.finish()
    return summary
  }

  /// - Parameter goals: the goals there are; nil when the links are checked elsewhere.
  static func risk(_ node: JSONNode, goals: GoalRegister?) throws(StoreError) -> Risk {
    var reader = try node.object()
    let risk = Risk(
      id: try reader.required("id").id(), number: try reader.required("number").string(),
      name: try reader.required("name").string(), area: try reader.string("area"),
      isShared: try reader.bool("shared") ?? false,
      assessment: try reader.value("assessment", assessment) ?? RiskAssessment(),
      previous: try reader.value("previous", assessment),
      printedValue: try reader.value("printedValue") { (node) throws(StoreError) in try node.integer(0...99)
      },
      motivation: try reader.string("motivation"), responsible: try reader.string("responsible"),
      isInPlan: try reader.bool("inPlan") ?? true, goals: try LinkSchema.goals(&reader, among: goals),
      responses: try responses("responses", &reader))
    try reader.finish()
    return risk
  }

  private static func assessment(_ node: JSONNode) throws(StoreError) -> RiskAssessment {
    var reader = try node.object()
    let level = { (node: JSONNode) throws(StoreError) in try node.integer(1...4) }
    let assessment = RiskAssessment(
      likelihood: try reader.value("likelihood", level), consequence: try reader.value("consequence", level),
      likelihoodWord: try reader.string("likelihoodWord"),
      consequenceWord: try reader.string("consequenceWord"))
    try reader.finish()
    return assessment
  }

  static func review(_ node: JSONNode) throws(StoreError) -> ExternalReview {
    var reader = try node.object()
    let review = ExternalReview(
      id: try reader.required("id").id(), name: try reader.required("name").string(),
      reference: try reader.string("reference"), reviewer: try reader.string("reviewer"),
      date: try reader.value("date") { (node) throws(StoreError) in try node.date() },
      comment: try reader.string("comment"), responses: try responses("responses", &reader))
    try reader.finish()
    return review
  }

  /// The responses under one owner; their ids are unique there.
  static func responses(_ name: String, _ reader: inout ObjectReader) throws(StoreError) -> [RiskResponse] {
    var names = Unique("åtgärden")
    return try reader.list(name) { (node) throws(StoreError) in
      let response = try response(node)
      try names.insert(response.id, at: node)
      return response
    }
  }

  static func response(_ node: JSONNode) throws(StoreError) -> RiskResponse {
    var reader = try node.object()
    let response = RiskResponse(
      id: try reader.required("id").id(), text: try reader.required("text").string(),
      status: try reader.string("status"), comment: try reader.string("comment"),
      responsible: try reader.string("responsible"))
    try reader.finish()
    return response
  }

  static func add(_ register: RiskRegister, to builder: inout ObjectBuilder) {
    if register.overall != ControlSummary() { builder.add("overall", json(register.overall)) }
    builder.add("risks", register.risks, json)
    builder.add("controls", register.controls, ControlSchema.json)
    builder.add("reviews", register.reviews, json)
  }

  private static func json(_ summary: ControlSummary) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("level", summary.level?.rawValue)
    builder.add("motivation", summary.motivation)
    return builder.value(inline: true)
  }

  static func json(_ review: ExternalReview) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", review.id.description)
    builder.add("name", review.name)
    builder.add("reference", review.reference)
    builder.add("reviewer", review.reviewer)
    builder.add("date", review.date)
    builder.add("comment", review.comment)
    builder.add("responses", review.responses, json)
    return builder.value()
  }

  static func json(_ risk: Risk) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", risk.id.description)
    builder.add("number", risk.number)
    builder.add("name", risk.name)
    builder.add("area", risk.area)
    builder.add("shared", risk.isShared)
    builder.add("assessment", risk.assessment == RiskAssessment() ? nil : json(risk.assessment))
    builder.add("previous", risk.previous.map(json))
    builder.add("printedValue", risk.printedValue)
    builder.add("motivation", risk.motivation)
    builder.add("responsible", risk.responsible)
    if !risk.isInPlan { builder.add("inPlan", JSONValue.bool(false)) }
    LinkSchema.json(risk.goals, to: &builder)
    builder.add("responses", risk.responses, json)
    return builder.value()
  }

  private static func json(_ assessment: RiskAssessment) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("likelihood", assessment.likelihood)
    builder.add("consequence", assessment.consequence)
    builder.add("likelihoodWord", assessment.likelihoodWord)
    builder.add("consequenceWord", assessment.consequenceWord)
    return builder.value(inline: true)
  }

  static func json(_ response: RiskResponse) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", response.id.description)
    builder.add("text", response.text)
    builder.add("status", response.status)
    builder.add("comment", response.comment)
    builder.add("responsible", response.responsible)
    return builder.value(inline: true)
  }
}
