import ExactJSON
import FollowUp

/// A contract in the plan för uppföljning och insyn, with its follow-ups, in actions.json.
enum ContractSchema {
  static func read(_ node: JSONNode, goals: GoalRegister?) throws(StoreError) -> ProviderContract {
    var reader = try node.object()
    let level = { (node: JSONNode) throws(StoreError) in try node.integer(1...4) }
    var names = Unique("uppföljningen")
    let contract = ProviderContract(
      id: try reader.required("id").id(), name: try reader.required("name").string(),
      provider: try reader.string("provider"), service: try reader.string("service"),
      reference: try reader.string("reference"), significance: try reader.value("significance", level),
      risk: try reader.value("risk", level),
      expires: try reader.value("expires") { (node) throws(StoreError) in try node.date() },
      yearlyCost: try reader.value("yearlyCost") { (node) throws(StoreError) in
        try FigureSchema.read(node, unit: .thousands)
      },
      responsible: try reader.string("responsible"), goals: try LinkSchema.goals(&reader, among: goals),
      followUps: try reader.list("followUps") { (node) throws(StoreError) in
        let followUp = try followUp(node)
        try names.insert(followUp.id, at: node)
        return followUp
      })
    try reader.finish()
    return contract
  }

  static func followUp(_ node: JSONNode) throws(StoreError) -> ContractFollowUp {
    var reader = try node.object()
    let followUp = ContractFollowUp(
      id: try reader.required("id").id(), period: try reader.required("period").period(),
      method: try reader.string("method"), status: try reader.string("status"),
      finding: try reader.string("finding"), remedy: try reader.string("remedy"),
      isRemedied: try reader.bool("remedied"))
    try reader.finish()
    return followUp
  }

  static func json(_ contract: ProviderContract) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", contract.id.description)
    builder.add("name", contract.name)
    builder.add("provider", contract.provider)
    builder.add("service", contract.service)
    builder.add("reference", contract.reference)
    builder.add("significance", contract.significance)
    builder.add("risk", contract.risk)
    builder.add("expires", contract.expires)
    builder.add("yearlyCost", contract.yearlyCost.map { FigureSchema.json($0, unit: .thousands) })
    builder.add("responsible", contract.responsible)
    LinkSchema.json(contract.goals, to: &builder)
    builder.add("followUps", contract.followUps, json)
    return builder.value()
  }

  static func json(_ followUp: ContractFollowUp) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", followUp.id.description)
    builder.add("period", followUp.period.description)
    builder.add("method", followUp.method)
    builder.add("status", followUp.status)
    builder.add("finding", followUp.finding)
    builder.add("remedy", followUp.remedy)
    builder.add("remedied", followUp.isRemedied.map { JSONValue.bool($0) })
    return builder.value()
  }
}
