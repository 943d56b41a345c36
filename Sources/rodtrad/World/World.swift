import FollowUp
import Store
import Workbench

/// The store as the workbench sees it: one kommun's folder, with the years that have been opened.
final class World {
  let folder: MunicipalityFolder
  let isReadOnly: Bool
  private let who: String
  private var years: [YearFolder] = []

  init(data: String?, isReadOnly: Bool = false) throws {
    folder = try MunicipalityFolder(FolderPath(root: Locations.data(named: data)))
    who = User.name
    self.isReadOnly = isReadOnly
  }

  /// The year's folder, opened once.
  func year(_ committee: EntityID, _ year: Int) throws(StoreError) -> YearFolder {
    if let index = index(committee, year) { return years[index] }
    let opened = try folder.open(committee, year, who: who)
    years.append(opened)
    return opened
  }

  private func index(_ committee: EntityID, _ year: Int) -> Int? {
    years.firstIndex { $0.plan.committee == committee && $0.plan.year == year }
  }

  /// Works on an opened year and keeps what it has become.
  private func change<Answer>(
    _ committee: EntityID, _ number: Int, _ work: (inout YearFolder) throws(StoreError) -> Answer
  ) throws(StoreError) -> Answer {
    var open = try year(committee, number)
    let answer = try work(&open)
    if let index = index(committee, number) { years[index] = open }
    return answer
  }

  func commit(_ commit: Commit) -> CommitResult {
    result(commit.committee, commit.year) { (year) throws(StoreError) in
      try year.commit(
        commit.changes, why: commit.why, time: Clock.stamp(), overridesOthers: commit.overridesOthers)
    }
  }

  func undo(_ committee: EntityID, _ year: Int) -> CommitResult {
    result(committee, year) { (year) throws(StoreError) in try year.undo(time: Clock.stamp()) }
  }

  func redo(_ committee: EntityID, _ year: Int) -> CommitResult {
    result(committee, year) { (year) throws(StoreError) in try year.redo(time: Clock.stamp()) }
  }

  func takeBack(_ committee: EntityID, _ year: Int, _ number: Int) -> CommitResult {
    result(committee, year) { (year) throws(StoreError) in try year.takeBack(number, time: Clock.stamp()) }
  }

  func refresh(_ committee: EntityID, _ year: Int) -> CommitResult {
    result(committee, year) { (year) throws(StoreError) in .saved(changed: [], others: try year.refresh()) }
  }

  private func result(
    _ committee: EntityID, _ number: Int, _ work: (inout YearFolder) throws(StoreError) -> CommitOutcome
  ) -> CommitResult {
    do throws(StoreError) {
      let outcome = try change(committee, number, work)
      return CommitResult(outcome, plan: try year(committee, number).plan)
    } catch {
      return .refused(error.description)
    }
  }

  /// Brings the register files of every opened year up to its journal.
  func checkpoint() throws(StoreError) {
    guard !isReadOnly else { return }
    for plan in years.map(\.plan) {
      try change(plan.committee, plan.year) { (year) throws(StoreError) in try year.checkpoint() }
    }
  }
}

extension CommitResult {
  init(_ outcome: CommitOutcome, plan: Plan) {
    switch outcome {
    case .saved(let changed, let others): self = .saved(plan, changed: changed, others: others)
    case .conflict(let mine, let theirs, let who):
      self = .conflict(plan, mine: mine, theirs: theirs, who: who)
    case .refused(let error): self = .refused(error.sentence)
    case .nothing: self = .saved(plan, changed: [], others: [])
    }
  }
}
