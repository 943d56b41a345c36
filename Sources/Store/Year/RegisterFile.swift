package import FollowUp

/// One of a year's register files: read with the number of the last journal entry it holds, and written back whole.
package struct RegisterFile {
  package let register: FigureAddress.Register
  package let path: FilePath

  package init(_ register: FigureAddress.Register, in folder: FolderPath) {
    self.register = register
    path = folder.file(Self.name(of: register))
  }

  private static func name(of register: FigureAddress.Register) -> EntryName {
    switch register {
    case .goals: EntryName(known: "goals.json")
    case .money: EntryName(known: "money.json")
    case .risks: EntryName(known: "risks.json")
    case .actions: EntryName(known: "actions.json")
    case .statistics: EntryName(known: "statistics.json")
    }
  }

  /// Reads the file into the plan. Returns the number of the last journal entry it holds, and, for a file of a newer
  /// schema, why it must not be written.
  package func read(into plan: inout Plan, calls: FileSystemCalls = .live) throws(StoreError) -> (
    answer: Int, isNewer: StoreError?
  ) {
    let document = try JSONDocument(try FileReader.bytes(path, calls: calls), file: path.text)
    return try SchemaVersion.read(document) { (reader) throws(StoreError) in
      let journal = try reader.required("journal").integer(0...Int.max)
      try read(&reader, into: &plan)
      return journal
    }
  }

  private func read(_ reader: inout ObjectReader, into plan: inout Plan) throws(StoreError) {
    switch register {
    case .goals: plan.goals = try GoalSchema.read(&reader)
    case .risks: plan.risks = try RiskSchema.read(&reader)
    case .money: plan.money = try tables(&reader, plan.goals)
    case .actions: plan.actions = try tables(&reader, plan.goals)
    case .statistics: plan.statistics = try tables(&reader, plan.goals)
    }
  }

  /// Read after the goals, which rows may refer to.
  private func tables(_ reader: inout ObjectReader, _ goals: GoalRegister) throws(StoreError) -> [FigureTable]
  {
    var names = Unique("tabellen")
    return try reader.list("tables") { (node) throws(StoreError) in
      let table = try TableSchema.read(node, goals: goals)
      try names.insert(table.id, at: node)
      return table
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
    case .actions: builder.add("tables", plan.actions, TableSchema.json)
    case .statistics: builder.add("tables", plan.statistics, TableSchema.json)
    }
    return JSONWriter.pretty(builder.value())
  }
}
