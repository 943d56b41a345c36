package import FollowUp

/// A committee's year on disk, opened: its plan as it stands with every acknowledged edit, and the way to change it.
///
/// An edit is acknowledged when its journal line is on disk. The register files are brought up to date by
/// `checkpoint`; until then, and after a kill at any instant, the journal makes up the difference.
package struct YearFolder: Sendable {
  package let folder: FolderPath
  package internal(set) var plan: Plan
  /// What stood after the journal's last whole line when it was last read: an edit that was never acknowledged.
  package internal(set) var tornTail: [UInt8]?
  /// Why the year can be read but not changed, as a Swedish sentence with the file; nil when it can be changed.
  package internal(set) var readOnlyReason: StoreError?

  /// Where the torn end of the journal that our latest edit found was put aside; nil when there was none.
  package internal(set) var putAside: String?

  let who: String
  let calls: FileSystemCalls
  var journal: JournalFile
  /// The end of what has been read of the journal.
  var position = JournalPosition.start
  /// Where the reading began: the start, or the last entry that every register file holds.
  var beginning = JournalPosition.start
  /// The entry of the folder's mark, where there is one that fits.
  var marked: JournalPosition?
  /// Where the last entry stands; nil while none has been read.
  var lastLine: JournalPosition?
  /// The entries from `beginning` on.
  var history = History()
  /// The number of the last entry each register file holds.
  var stored: [FigureAddress.Register: Int] = [:]

  /// Opens a year; nothing on disk is touched.
  ///
  /// Of the journal only what the register files lack is read. A year with a file of a newer schema opens read-only
  /// when the file can be understood, and is refused when it cannot; one that may not be written in opens read-only too.
  package init(
    _ folder: FolderPath, committee: EntityID, year: Int, who: String, calls: FileSystemCalls = .live
  ) throws(StoreError) {
    self.folder = folder
    self.who = who
    self.calls = calls
    plan = Plan(committee: committee, year: year)
    journal = JournalFile(in: folder, calls: calls)
    // Before the registers: they only ever become newer, so the mark never says more than they hold.
    let mark = CheckpointMark(in: folder, calls: calls)
    var unsettled: StoreError?
    for register in RegisterFile.order { unsettled = try readRegister(register) ?? unsettled }
    try readJournal(after: mark)
    // What the journal has not settled was wrong in the files.
    if let unsettled, PlanIntegrity.flaws(in: plan).contains(where: \.isLink) { throw unsettled }
    let registers = RegisterFile.order.map { RegisterFile($0, in: folder).path }
    readOnlyReason =
      readOnlyReason ?? WritingRight.obstacle(in: folder, [journal.path] + registers, calls: calls)
  }

  /// The time of the entry before the last one, when that is later than the last one's: the clock has been set back, or two
  /// machines' clocks differ. Nothing depends on it: entries are in the order of their numbers.
  package var laterTime: String? {
    let latest = history.all.suffix(2)
    guard latest.count == 2, let before = latest.first, let last = latest.last, before.time > last.time else {
      return nil
    }
    return before.time
  }

  /// Whether changes are refused.
  package var isReadOnly: Bool { readOnlyReason != nil }

  /// Returns what is wrong with a file's links when the journal may settle it: a program killed in the middle of a
  /// checkpoint leaves a file that still points to what another, written after it, no longer has.
  private mutating func readRegister(_ register: FigureAddress.Register) throws(StoreError) -> StoreError? {
    let file = RegisterFile(register, in: folder)
    do throws(StoreError) {
      try take(file.read(into: &plan, calls: calls), of: register)
      return nil
    } catch {
      guard let found = try? file.read(into: &plan, calls: calls, followsLinks: false),
        found.answer < stored.values.max() ?? 0
      else { throw error }
      take(found, of: register)
      return error
    }
  }

  private mutating func take(
    _ found: (answer: Int, isNewer: StoreError?), of register: FigureAddress.Register
  ) {
    stored[register] = found.answer
    if let isNewer = found.isNewer { readOnlyReason = readOnlyReason ?? isNewer }
  }

  /// The number of the last entry there has been; 0 for a year nobody has changed. A register file may hold a later
  /// number than the journal when somebody has removed or put back the journal: numbers are never used again.
  var lastNumber: Int { max(history.all.last?.number ?? 0, stored.values.max() ?? 0) }
}
