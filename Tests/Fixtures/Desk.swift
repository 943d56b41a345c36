package import FollowUp
package import Workbench

/// The world of a session in memory: plans as values, the journal as an array of commits.
package final class Desk {
  package private(set) var plans: [Plan]
  /// Every commit that stands, the latest last.
  package private(set) var journal: [[Change]] = []
  /// The files the commits were read from, the latest last; nil for what was typed.
  package private(set) var sources: [ChangeSource?] = []
  /// What files there are to read, and where to write them.
  package var files = FileAccess.none
  private var undone: [[Change]] = []
  /// What has been kept, as the journal tells it.
  package private(set) var history = History()
  /// The settings as they stand.
  package var municipality = YearFixture.municipality()
  var settingsJournal: [[Change]] = []
  /// What others have changed in the settings that the session has not heard of.
  var theirSettings: [Change] = []
  /// Why the settings cannot be read: what somebody's slip in the file answers.
  package var settingsFault: String?
  /// Years that somebody has written in since they were read.
  package var rewritten: Set<Int> = []
  /// Years that cannot be read.
  package var unreadable: Set<Int> = []
  package var drafts: [FigureAddress: String] = [:]
  /// How many times drafts have been written.
  package private(set) var draftWrites = 0
  /// Why drafts cannot be kept; nil when they can.
  package var draftFault: String?
  package var isReadOnly = false
  /// Why the year cannot be written in; nil when it can.
  package var protection: String?
  /// What somebody else writes just before our next commit, or until we next look.
  package var theirs: Change?
  /// Who else is here.
  package var company = Company()
  /// What the world has to say of the next commits, each once.
  package var remarks: [String] = []
  /// Why nothing can be written: what a full disk answers.
  package var fault: String?

  package init(_ plans: [Plan]) { self.plans = plans }

  /// A desk with whole years on it.
  package convenience init() throws { self.init(try YearFixture.plans()) }

  package func plan(_ committee: EntityID, _ year: Int) -> Plan? {
    plans.first { $0.committee == committee && $0.year == year }
  }

  /// What is kept at an address; nil when there is none.
  package func value(_ address: String) -> FieldValue? {
    guard let address = FigureAddress(address) else { return nil }
    return try? plan(address.committee, address.year)?.value(at: address)
  }

  package var environment: Environment {
    var environment = quietEnvironment
    environment.reread = { committee, year in
      guard self.rewritten.remove(year) != nil else { return nil }
      return self.read(committee, year)
    }
    environment.company = { self.company }
    environment.remark = { self.remarks.isEmpty ? nil : self.remarks.removeFirst() }
    environment.writeProtection = { _, _ in WriteProtection(year: self.protection) }
    return environment
  }

  /// Where nobody writes beside us.
  private var quietEnvironment: Environment {
    Environment(
      municipality: municipality,
      years: { committee in self.plans.filter { $0.committee == committee }.map(\.year).sorted(by: >) },
      load: { self.read($0, $1) },
      commit: commit, undo: { self.travel($0, $1, from: \.journal, to: \.undone, reversed: true) },
      redo: { self.travel($0, $1, from: \.undone, to: \.journal, reversed: false) }, refresh: refresh,
      settings: settings, files: files, past: past,
      drafts: Drafts(load: { self.drafts }, save: keepDrafts),
      clock: { "14:02" },
      who: { "AK" },
      today: { "2026-11-21" },
      isReadOnly: isReadOnly)
  }

  private func read(_ committee: EntityID, _ year: Int) -> LoadResult {
    let plan = unreadable.contains(year) ? nil : plan(committee, year)
    return plan.map { .loaded($0) } ?? .failed("Året \(year) kan inte läsas.")
  }

  /// Somebody makes a year, or takes one away.
  package func add(_ plan: Plan) { plans.append(plan) }
  package func remove(_ plan: Plan) { plans.removeAll { $0 == plan } }

  private func keepDrafts(_ drafts: [FigureAddress: String], isLasting: Bool) -> String? {
    guard draftFault == nil else { return draftFault }
    draftWrites += 1
    self.drafts = drafts
    return nil
  }

  private func commit(_ commit: Commit) -> CommitResult {
    if let fault { return .refused(fault) }
    if SignOff.unlocks(commit.changes), !SignOff.isReason(commit.why) { return Self.lockedWithoutReason }
    let others = othersWrite()
    guard var plan = plan(commit.committee, commit.year) else { return .refused("Året finns inte.") }
    for change in commit.changes where !commit.overridesOthers {
      if let now = try? plan.value(at: change.address), now != change.from {
        return .conflict(plan, mine: change, theirs: now, who: "Berit")
      }
    }
    do { try plan.apply(commit.changes) } catch { return .refused(error.sentence) }
    keep(plan)
    journal.append(commit.changes)
    sources.append(commit.source)
    record(.edit, commit.changes, commit.why, commit.source)
    undone = []
    return .saved(plan, changed: commit.changes, others: others)
  }

  private func refresh(_ committee: EntityID, _ year: Int) -> CommitResult {
    let others = othersWrite()
    guard let plan = plan(committee, year) else { return .refused("Året finns inte.") }
    return .saved(plan, changed: [], others: others)
  }

  private func travel(
    _ committee: EntityID, _ year: Int, from: ReferenceWritableKeyPath<Desk, [[Change]]>,
    to: ReferenceWritableKeyPath<Desk, [[Change]]>, reversed: Bool
  ) -> CommitResult {
    guard var plan = plan(committee, year) else { return .refused("Året finns inte.") }
    guard let entry = self[keyPath: from].popLast() else { return .saved(plan, changed: [], others: []) }
    let changes = reversed ? entry.reversed().map(\.inverse) : entry
    guard !SignOff.unlocks(changes) else {
      self[keyPath: from].append(entry)
      return Self.lockedWithoutReason
    }
    do { try plan.apply(changes) } catch { return .refused(error.sentence) }
    keep(plan)
    self[keyPath: to].append(entry)
    let about = reversed ? history.undoable(by: "AK") : history.redoable(by: "AK")
    if let number = about?.number { record(reversed ? .undo(number) : .redo(number), changes, nil) }
    return .saved(plan, changed: changes, others: [])
  }

  private static let lockedWithoutReason = CommitResult.refused(FieldProblem.lockedWithoutReason.sentence)

  private func record(
    _ kind: JournalEntry.Kind, _ changes: [Change], _ why: String?, _ source: ChangeSource? = nil,
    by who: String = "AK"
  ) {
    let number = history.all.count + 1
    history.add(
      JournalEntry(
        number: number, time: "2026-11-21T14:02:00Z", who: who, kind: kind, why: why, source: source,
        changes: changes))
  }

  /// Puts changes in the year and in the journal, whoever made them.
  package func write(_ changes: [Change], by who: String, why: String? = nil) throws {
    guard let first = changes.first, var plan = plan(first.address.committee, first.address.year) else {
      return
    }
    try plan.apply(changes)
    keep(plan)
    history.add(
      JournalEntry(
        number: history.all.count + 1, time: "2026-11-20T09:15:00Z", who: who, kind: .edit, why: why,
        changes: changes))
  }

  private var past: PastAccess {
    PastAccess(
      entries: { _, _ in .read(self.history) }, moment: { (String($0.prefix(10)), "14:02") },
      decided: { .read(self.decided($0, $1, $2)) },
      takeBack: { committee, year, number in
        guard let plan = self.plan(committee, year) else { return .refused("Året finns inte.") }
        return self.takeBack(number, in: plan)
      })
  }

  private func takeBack(_ number: Int, in plan: Plan) -> CommitResult {
    var plan = plan
    do throws(FieldProblem) {
      let taking = try TakingBack(number, of: history, in: plan)
      do { try plan.apply(taking.changes, isReturning: true) } catch { return .refused(error.sentence) }
      keep(plan)
      record(taking.kind, taking.changes, taking.why)
      return .saved(plan, changed: taking.changes, others: [])
    } catch {
      return .refused(error.sentence)
    }
  }

  private func decided(_ committee: EntityID, _ year: Int, _ point: EntityID) -> Plan? {
    let entries = history.all
    guard var plan = plan(committee, year),
      let index = entries.lastIndex(where: {
        SignOff.decides($0.changes) && $0.changes[0].address.path[0] == point
      })
    else { return nil }
    for change in entries[(index + 1)...].reversed().flatMap({ $0.changes.reversed() }) {
      try? plan.restore(change.address, to: change.from)
    }
    return plan
  }

  private func othersWrite() -> [Change] {
    guard let change = theirs, var plan = plan(change.address.committee, change.address.year) else {
      return []
    }
    theirs = nil
    guard (try? plan.apply([change])) != nil else { return [] }
    keep(plan)
    record(.edit, [change], nil, by: "Berit")
    return [change]
  }

  private func keep(_ plan: Plan) {
    plans = plans.map { $0.committee == plan.committee && $0.year == plan.year ? plan : $0 }
  }
}
