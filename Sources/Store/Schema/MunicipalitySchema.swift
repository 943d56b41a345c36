import FollowUp

/// kommun.json: the settings.
enum MunicipalitySchema {
  /// The municipality's id is the name of its folder; where that is no id (`.`), its first committee's.
  static func read(_ reader: inout ObjectReader, folderName: String) throws(StoreError) -> Municipality {
    let name = try reader.required("name").string()
    let committees = try committees(reader.required("committees"))
    let scale = try riskScale(reader.required("riskScale"))
    let attainment = try reader.value("attainment", attainment) ?? .standard
    let (share, floor) = try variance(reader.required("variance"))
    let statuses =
      try reader.value("statuses") { (node) throws(StoreError) in try words(node, "statusen") } ?? []
    return Municipality(
      id: EntityID(folderName) ?? committees[0].id, name: name, committees: committees, riskScale: scale,
      attainment: attainment, varianceShare: share,
      varianceFloor: floor,
      statuses: statuses,
      opening: try reader.value("opening") { (node) throws(StoreError) in try opening(node, committees) })
  }

  private static func committees(_ node: JSONNode) throws(StoreError) -> [Committee] {
    var names = Unique("nämnden")
    let committees = try node.list { (node) throws(StoreError) in
      var reader = try node.object()
      let committee = Committee(
        id: try reader.required("id").id(), name: try reader.required("name").string(),
        administration: try reader.string("administration"))
      try reader.finish()
      try names.insert(committee.id, at: node)
      return committee
    }
    guard !committees.isEmpty else { throw node.error("minst en nämnd måste finnas") }
    return committees
  }

  private static func riskScale(_ node: JSONNode) throws(StoreError) -> RiskScale {
    var reader = try node.object()
    let scale = RiskScale(
      likelihoods: try levels(reader.required("likelihoods")),
      consequences: try levels(reader.required("consequences")),
      grid: try four(reader.required("grid")) { (node) throws(StoreError) in
        try four(node) { (node) throws(StoreError) in try node.word(RiskScale.Band.self) }
      })
    try reader.finish()
    return scale
  }

  private static func levels(_ node: JSONNode) throws(StoreError) -> [RiskScale.Level] {
    var names = Unique("nivåns namn")
    return try four(node) { (node) throws(StoreError) in
      let level = try node.list { (node) throws(StoreError) in
        let name = try node.string()
        try names.insert(name.lowercased(), at: node)
        return name
      }
      guard !level.isEmpty else { throw node.error("nivån måste ha minst ett namn") }
      return RiskScale.Level(names: level)
    }
  }

  /// Words of a list, each once.
  private static func words(_ node: JSONNode, _ noun: String) throws(StoreError) -> [String] {
    var names = Unique(noun)
    return try node.list { (node) throws(StoreError) in
      let word = try node.string()
      try names.insert(word, at: node)
      return word
    }
  }

  /// The scale is 4 × 4: lists of any other length are refused.
  private static func four<Element>(
    _ node: JSONNode, _ read: (JSONNode) throws(StoreError) -> Element
  ) throws(StoreError) -> [Element] {
    let elements = try node.list(read)
    guard elements.count == 4 else { throw node.error("skalan har 4 nivåer men här står \(elements.count)") }
    return elements
  }

  private static func attainment(_ node: JSONNode) throws(StoreError) -> AttainmentRule {
    var reader = try node.object()
    let rule = AttainmentRule(
      high: try share(reader.required("high")), notMet: try share(reader.required("notMet")),
      assessable: try share(reader.required("assessable")))
    try reader.finish()
    guard rule.notMet < rule.high else { throw node.error("gränsen notMet måste vara lägre än high") }
    return rule
  }

  private static func share(_ node: JSONNode) throws(StoreError) -> ExactDecimal {
    let number = try node.decimal()
    guard !number.isNegative, number <= ExactDecimal(1) else { throw node.error("andelen ska vara 0–1") }
    return number
  }

  private static func variance(_ node: JSONNode) throws(StoreError) -> (ExactDecimal, ExactDecimal) {
    var reader = try node.object()
    let limits = (try limit(reader.required("share")), try limit(reader.required("floor")))
    try reader.finish()
    return limits
  }

  private static func limit(_ node: JSONNode) throws(StoreError) -> ExactDecimal {
    let number = try node.decimal()
    guard !number.isNegative else { throw node.error("gränsen kan inte vara negativ") }
    return number
  }

  private static func opening(
    _ node: JSONNode, _ committees: [Committee]
  ) throws(StoreError) -> Municipality.Opening {
    var reader = try node.object()
    let committee = try reader.required("committee")
    let opening = Municipality.Opening(
      committee: try committee.id(), year: try reader.required("year").integer(1900...2199))
    try reader.finish()
    guard committees.contains(where: { $0.id == opening.committee }) else {
      throw committee.error("nämnden \(opening.committee) finns inte i committees")
    }
    return opening
  }
}
