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
  /// The settings as they stand.
  package var municipality = YearFixture.municipality()
  var settingsJournal: [[Change]] = []
  package var drafts: [FigureAddress: String] = [:]
  /// Why drafts cannot be kept; nil when they can.
  package var draftFault: String?
  package var isReadOnly = false
  /// What somebody else writes just before our next commit, or until we next look.
  package var theirs: Change?
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
    Environment(
      municipality: municipality,
      years: { committee in self.plans.filter { $0.committee == committee }.map(\.year).sorted(by: >) },
      load: { committee, year in
        self.plan(committee, year).map { .loaded($0) } ?? .failed("Året \(year) kan inte läsas.")
      },
      commit: commit, undo: { self.travel($0, $1, from: \.journal, to: \.undone, reversed: true) },
      redo: { self.travel($0, $1, from: \.undone, to: \.journal, reversed: false) }, refresh: refresh,
      settings: settings, files: files, drafts: Drafts(load: { self.drafts }, save: keepDrafts),
      clock: { "14:02" },
      who: { "AK" },
      today: { "2026-11-21" },
      isReadOnly: isReadOnly)
  }

  private func keepDrafts(_ drafts: [FigureAddress: String]) -> String? {
    guard draftFault == nil else { return draftFault }
    self.drafts = drafts
    return nil
  }

  private func commit(_ commit: Commit) -> CommitResult {
    if let fault { return .refused(fault) }
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
    do { try plan.apply(changes) } catch { return .refused(error.sentence) }
    keep(plan)
    self[keyPath: to].append(entry)
    return .saved(plan, changed: changes, others: [])
  }

  private func othersWrite() -> [Change] {
    guard let change = theirs, var plan = plan(change.address.committee, change.address.year) else {
      return []
    }
    theirs = nil
    guard (try? plan.apply([change])) != nil else { return [] }
    keep(plan)
    return [change]
  }

  private func keep(_ plan: Plan) {
    plans = plans.map { $0.committee == plan.committee && $0.year == plan.year ? plan : $0 }
  }
}
