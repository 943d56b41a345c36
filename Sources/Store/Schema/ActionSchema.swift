import ExactJSON
import FollowUp

/// actions.json: measures as tables, assignments, commitments with their activities, and contracts to follow up.
enum ActionSchema {
  static func read(
    _ reader: inout ObjectReader, known: Plan?
  ) throws(StoreError) -> ActionRegister {
    let goals = known?.goals
    var register = ActionRegister(tables: try TableSchema.tables(&reader, known: known))
    let lists = (
      reader.optional("assignments"), reader.optional("commitments"), reader.optional("contracts")
    )
    try reader.finish()
    var names = Unique("tabellen, uppdraget, åtagandet eller avtalet")
    for table in register.tables { try names.insert(table.id, at: reader.node) }
    register.assignments = try list(lists.0, &names) { (node) throws(StoreError) in
      try AssignmentSchema.read(node, goals: goals)
    }
    register.commitments = try list(lists.1, &names) { (node) throws(StoreError) in
      try CommitmentSchema.read(node, goals: goals)
    }
    register.contracts = try list(lists.2, &names) { (node) throws(StoreError) in
      try ContractSchema.read(node, goals: goals)
    }
    if known != nil, let node = lists.1 { try refuseLoneActivities(in: register.commitments, at: node) }
    return register
  }

  /// Refuses an activity that is said to be the same as one that is not there.
  private static func refuseLoneActivities(
    in commitments: [Commitment], at list: JSONNode
  ) throws(StoreError) {
    for (index, commitment) in commitments.enumerated()
    where commitment.activities.contains(where: { $0.sameAs != nil }) {
      var reader = try list.array()[index].object()
      for (activity, node) in zip(commitment.activities, try reader.optional("activities")?.array() ?? []) {
        guard let place = activity.sameAs, !commitments.contains(where: { $0.holds(place) }) else { continue }
        throw node.error(
          "aktiviteten \(activity.id) är densamma som \(VisibleText.quoted(place)), som inte finns")
      }
    }
  }

  private static func list<Element: Record>(
    _ node: JSONNode?, _ names: inout Unique, _ read: (JSONNode) throws(StoreError) -> Element
  ) throws(StoreError) -> [Element] {
    var elements: [Element] = []
    for node in try node?.array() ?? [] {
      let element = try read(node)
      try names.insert(element.id, at: node)
      elements.append(element)
    }
    return elements
  }

  static func add(_ register: ActionRegister, to builder: inout ObjectBuilder) {
    builder.add("tables", register.tables, TableSchema.json)
    builder.add("assignments", register.assignments, AssignmentSchema.json)
    builder.add("commitments", register.commitments, CommitmentSchema.json)
    builder.add("contracts", register.contracts, ContractSchema.json)
  }
}

extension Commitment {
  /// Whether it has the activity at a place, `commitment/activity`.
  fileprivate func holds(_ place: String) -> Bool {
    activities.contains { "\(id)/\($0.id)" == place }
  }
}
