import ExactJSON
package import FollowUp

/// One of a year's register files: read with the number of the last journal entry it holds, and written back whole.
package struct RegisterFile {
  package let register: FigureAddress.Register
  package let path: FilePath

  package init(_ register: FigureAddress.Register, in folder: FolderPath) {
    self.register = register
    path = folder.file(Self.name(of: register))
  }

  /// In the order they are read: what others refer to first.
  static let order: [FigureAddress.Register] = [.plan, .goals, .risks, .money, .actions, .statistics]

  private static func name(of register: FigureAddress.Register) -> EntryName {
    switch register {
    case .goals: EntryName(known: "goals.json")
    case .money: EntryName(known: "money.json")
    case .risks: EntryName(known: "risks.json")
    case .actions: EntryName(known: "actions.json")
    case .statistics: EntryName(known: "statistics.json")
    case .plan: EntryName(known: "plan.json")
    case .settings: EntryName(known: "kommun.json")
    }
  }

  /// Reads the file into the plan. Returns the number of the last journal entry it holds, and, for a file of a newer
  /// schema, why it must not be written.
  ///
  /// Links to what other files hold are followed unless `followsLinks` is false.
  package func read(
    into plan: inout Plan, calls: FileSystemCalls = .live, followsLinks: Bool = true
  ) throws(StoreError) -> (answer: Int, isNewer: StoreError?) {
    let document = try JSONDocument(try FileReader.bytes(path, calls: calls), file: path.text)
    return try SchemaVersion.read(document) { (reader) throws(StoreError) in
      let journal = try journal(&reader)
      try read(&reader, into: &plan, known: followsLinks ? plan : nil)
      return journal
    }
  }

  /// plan.json was long read only, and has no number until it is first written.
  private func journal(_ reader: inout ObjectReader) throws(StoreError) -> Int {
    let number = register == .plan ? reader.optional("journal") : try reader.required("journal")
    return try number?.integer(0...Int.max) ?? 0
  }

  private func read(
    _ reader: inout ObjectReader, into plan: inout Plan, known: Plan?
  ) throws(StoreError) {
    switch register {
    case .goals: plan.goals = try GoalSchema.read(&reader)
    case .risks: plan.risks = try RiskSchema.read(&reader, goals: known?.goals)
    case .money: plan.money = try TableSchema.tables(&reader, known: known, isMoney: true)
    case .actions: plan.actions = try ActionSchema.read(&reader, known: known)
    case .statistics: plan.statistics = try TableSchema.tables(&reader, known: known)
    case .plan: try PlanSchema.read(&reader, into: &plan)
    case .settings: break
    }
  }

  /// The file's text for a plan that holds the journal up to and with an entry.
  package func bytes(of plan: Plan, journal: Int) -> [UInt8] {
    var builder = ObjectBuilder()
    builder.add("schemaVersion", SchemaVersion.current)
    builder.add("journal", journal)
    switch register {
    case .goals: GoalSchema.add(plan.goals, to: &builder)
    case .risks: RiskSchema.add(plan.risks, to: &builder)
    case .money: builder.add("tables", plan.money, TableSchema.json)
    case .actions: ActionSchema.add(plan.actions, to: &builder)
    case .statistics: builder.add("tables", plan.statistics, TableSchema.json)
    case .plan: PlanSchema.add(plan, to: &builder)
    case .settings: break
    }
    return JSONWriter.pretty(builder.value())
  }
}
