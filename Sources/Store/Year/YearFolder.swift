package import FollowUp

/// A committee's year on disk, opened: its plan as it stands with every acknowledged edit, and the way to change it.
///
/// An edit is acknowledged when its journal line is on disk. The register files are brought up to date by
/// `checkpoint`; until then, and after a kill at any instant, the journal makes up the difference.
package struct YearFolder: Sendable {
  package let folder: FolderPath
  package internal(set) var plan: Plan
  package internal(set) var history = History()
  /// What stood after the journal's last whole line when it was opened: an edit that was never acknowledged.
  package internal(set) var tornTail: [UInt8]?

  let who: String
  let calls: FileSystemCalls
  var journal: JournalFile
  var position = JournalPosition.start
  /// The number of the last entry each register file holds.
  var stored: [FigureAddress.Register: Int] = [:]

  /// Opens a year and reads everything; nothing on disk is touched.
  package init(
    _ folder: FolderPath, committee: EntityID, year: Int, who: String, calls: FileSystemCalls = .live
  ) throws(StoreError) {
    self.folder = folder
    self.who = who
    self.calls = calls
    plan = Plan(committee: committee, year: year)
    journal = JournalFile(in: folder, calls: calls)
    plan.reportingPoints = try Self.reportingPoints(in: folder, calls: calls)
    for register in FigureAddress.Register.allCases {
      stored[register] = try RegisterFile(register, in: folder).read(into: &plan, calls: calls)
    }
    _ = try readJournal()
  }

  private static func reportingPoints(
    in folder: FolderPath, calls: FileSystemCalls
  ) throws(StoreError) -> [ReportingPoint] {
    let path = folder.file(EntryName(known: "plan.json"))
    let document = try JSONDocument(try FileReader.bytes(path, calls: calls), file: path.text)
    var reader = try document.node.object()
    try RegisterFile.checkVersion(&reader)
    let points = try PlanSchema.read(&reader)
    try reader.finish()
    guard !points.isEmpty else {
      throw document.node.error("reportingPoints är tom: minst ett rapporttillfälle måste finnas")
    }
    return points
  }

  /// Reads what has been added to the journal since the last look, and puts it into the plan; returns it.
  mutating func readJournal() throws(StoreError) -> [JournalEntry] {
    let page = try journal.read(from: position)
    var added: [JournalEntry] = []
    for line in page.lines {
      let entry = try JournalEntrySchema.read(line.node)
      try replay(entry, line.node)
      history.add(entry)
      added.append(entry)
    }
    position = page.next
    tornTail = page.tornTail
    return added
  }

  /// Changes that a register file already holds are skipped.
  private mutating func replay(_ entry: JournalEntry, _ node: JSONNode) throws(StoreError) {
    for change in entry.changes where entry.number > stored[change.address.register] ?? 0 {
      do {
        try plan.restore(change.address, to: change.to)
      } catch {
        throw node.error(
          "ändringen av \(change.address) går inte att göra: adressen finns inte i årets filer")
      }
    }
  }

  /// The number of the last entry; 0 for an empty journal.
  var lastNumber: Int { history.all.last?.number ?? stored.values.max() ?? 0 }
}
