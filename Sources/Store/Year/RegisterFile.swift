import FollowUp

/// One of a year's register files: read with the number of the last journal entry it holds, and written back whole.
struct RegisterFile {
  static let schemaVersion = 1

  let register: FigureAddress.Register
  let path: FilePath

  init(_ register: FigureAddress.Register, in folder: FolderPath) {
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

  /// Reads the file into the plan, and returns the number of the last journal entry it holds.
  func read(into plan: inout Plan, calls: FileSystemCalls) throws(StoreError) -> Int {
    let document = try JSONDocument(try FileReader.bytes(path, calls: calls), file: path.text)
    var reader = try document.node.object()
    try Self.checkVersion(&reader)
    let journal = try reader.required("journal").integer(0...Int.max)
    switch register {
    case .goals: plan.goals = try GoalSchema.read(&reader)
    case .risks: plan.risks = try RiskSchema.read(&reader)
    case .money: plan.money = try tables(&reader)
    case .actions: plan.actions = try tables(&reader)
    case .statistics: plan.statistics = try tables(&reader)
    }
    try reader.finish()
    return journal
  }

  /// Refuses a version this program does not know: newer ones were written by a newer program.
  static func checkVersion(_ reader: inout ObjectReader) throws(StoreError) {
    let node = try reader.required("schemaVersion")
    let version = try node.integer(1...Int.max)
    guard version == schemaVersion else {
      throw node.error("filen har version \(version) men det här programmet läser version \(schemaVersion)")
    }
  }

  private func tables(_ reader: inout ObjectReader) throws(StoreError) -> [FigureTable] {
    var names = Unique<EntityID>("tabellen")
    return try reader.list("tables") { (node) throws(StoreError) in
      let table = try TableSchema.read(node)
      try names.insert(table.id, at: node)
      return table
    }
  }

  /// The file's text for a plan that holds the journal up to and with an entry.
  func bytes(of plan: Plan, journal: Int) -> [UInt8] {
    var builder = ObjectBuilder()
    builder.add("schemaVersion", Self.schemaVersion)
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
