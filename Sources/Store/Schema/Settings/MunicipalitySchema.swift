import ExactJSON
import FollowUp

/// kommun.json: the settings.
enum MunicipalitySchema {
  /// The municipality's id is the name of its folder; where that is no id (`.`), one made from its name.
  ///
  /// What every setting must hold by itself and together with the others is the rules' to say; they point into the
  /// file.
  static func read(_ reader: inout ObjectReader, folderName: String) throws(StoreError) -> Municipality {
    let name = try reader.required("name").string()
    let code = try reader.string("code")
    let committees = try reader.required("committees").list(CommitteeSchema.read)
    let scale = try RiskScaleSchema.read(reader.required("riskScale"))
    let attainment = try reader.value("attainment", ThresholdSchema.attainment) ?? .standard
    let (share, floor) = try ThresholdSchema.variance(reader.required("variance"))
    let municipality = Municipality(
      id: EntityID(folderName) ?? .proposed(from: name, taken: []), name: name, committees: committees,
      riskScale: scale, attainment: attainment, varianceShare: share, varianceFloor: floor,
      statuses: try reader.list("statuses", StatusSchema.word),
      statusMeanings: try reader.value("statusMeanings", StatusSchema.meanings) ?? StatusMeanings(),
      criteriaSets: try reader.list("criteriaSets", CriteriaSetSchema.read),
      units: try reader.list("units", ShownUnitSchema.read),
      periodKeys: try reader.list("periodKeys", PeriodKeySchema.read),
      opening: try reader.value("opening", CommitteeSchema.opening), code: code)
    try reader.finish()
    if let problem = SettingsRules.problems(in: municipality).first {
      throw reader.node.descendant(problem.place).error(problem.reason)
    }
    return municipality
  }

  static func add(_ municipality: Municipality, to builder: inout ObjectBuilder) {
    builder.add("name", municipality.name)
    builder.add("code", municipality.code)
    builder.add("committees", JSONValue.array(municipality.committees.map(CommitteeSchema.json)))
    builder.add("riskScale", RiskScaleSchema.json(municipality.riskScale))
    builder.add("attainment", ThresholdSchema.json(municipality.attainment))
    builder.add(
      "variance", ThresholdSchema.json(share: municipality.varianceShare, floor: municipality.varianceFloor))
    builder.add("statuses", municipality.statuses) { .string($0) }
    builder.add("statusMeanings", StatusSchema.json(municipality.statusMeanings))
    builder.add("criteriaSets", municipality.criteriaSets, CriteriaSetSchema.json)
    builder.add("units", municipality.units, ShownUnitSchema.json)
    builder.add("periodKeys", municipality.periodKeys, PeriodKeySchema.json)
    builder.add("opening", municipality.opening.map(CommitteeSchema.json))
  }
}

extension JSONNode {
  /// What stands at a place below, keys and positions; the last of it that is there.
  fileprivate func descendant(_ place: [String]) -> JSONNode {
    var node = self
    for step in place {
      guard let next = node.child(step) else { return node }
      node = next
    }
    return node
  }

  private func child(_ step: String) -> JSONNode? {
    switch value.content {
    case .object(let members):
      return members.first { $0.key == step }.map { JSONNode(document: document, value: $0.value) }
    case .array(let elements):
      guard let index = Int(step), elements.indices.contains(index) else { return nil }
      return JSONNode(document: document, value: elements[index])
    case .string, .number, .bool, .null: return nil
    }
  }
}
