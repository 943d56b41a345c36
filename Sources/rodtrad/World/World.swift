import FollowUp
import Store
import Workbench

/// The store as the workbench sees it: one kommun's folder, with the years that have been opened.
final class World {
  let folder: MunicipalityFolder
  let isReadOnly: Bool
  private let who: String
  private var years: [YearFolder] = []
  /// Who else is in the year that is shown, and how we learn of it.
  let companyWatch: CompanyWatch
  /// What there is to say of the latest commit beside what came of it.
  private var remarks: [String] = []
  private var hasToldOfClock = false
  /// The settings as they were last read, and what their files were then.
  var knownSettings: SettingsFolder
  var settingsStamp: FolderStamp?
  /// What the files of each opened year were when it was read.
  private var stamps: [FolderPath: FolderStamp] = [:]

  init(data: String?, isReadOnly: Bool = false) throws {
    folder = try MunicipalityFolder(FolderPath(root: Locations.data(named: data)))
    knownSettings = folder.settings
    who = User.name
    self.isReadOnly = isReadOnly
    companyWatch = CompanyWatch(who: who, isReadOnly: isReadOnly)
  }

  /// The year's folder, opened once.
  func year(_ committee: EntityID, _ year: Int) throws(StoreError) -> YearFolder {
    if let index = index(committee, year) { return years[index] }
    return try open(committee, year)
  }

  private func open(_ committee: EntityID, _ year: Int) throws(StoreError) -> YearFolder {
    let place = try folder.folder(of: committee, year)
    // Before it is read: what is written meanwhile then counts as news.
    stamps[place] = FolderStamp(ofYear: place)
    years.removeAll { $0.folder == place }
    let opened = try folder.open(committee, year, who: who)
    years.append(opened)
    return opened
  }

  /// The year read anew where somebody has written in it since it was read; nil where nobody has, or it has not been read.
  func reread(_ committee: EntityID, _ year: Int) -> LoadResult? {
    do throws(StoreError) {
      let place = try folder.folder(of: committee, year)
      guard let before = stamps[place], before != FolderStamp(ofYear: place) else { return nil }
      return .loaded(try open(committee, year).plan)
    } catch {
      return .failed(error.description)
    }
  }

  /// The year as it now is on the disk.
  func load(_ committee: EntityID, _ year: Int) -> LoadResult {
    if let anew = reread(committee, year) { return anew }
    do throws(StoreError) {
      return .loaded(try self.year(committee, year).plan)
    } catch {
      return .failed(error.description)
    }
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
        commit.changes, why: commit.why, source: commit.source, time: Clock.stamp(),
        overridesOthers: commit.overridesOthers)
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

  /// Every entry of a year; read once, and at hand from then on.
  func wholeHistory(_ committee: EntityID, _ year: Int) throws(StoreError) -> History {
    try change(committee, year) { (year) throws(StoreError) in
      try year.keepWholeHistory()
      return try year.wholeHistory()
    }
  }

  func refresh(_ committee: EntityID, _ year: Int) -> CommitResult {
    result(committee, year) { (year) throws(StoreError) in .saved(changed: [], others: try year.refresh()) }
  }

  private func result(
    _ committee: EntityID, _ number: Int, _ work: (inout YearFolder) throws(StoreError) -> CommitOutcome
  ) -> CommitResult {
    do throws(StoreError) {
      let outcome = try change(committee, number, work)
      let year = try year(committee, number)
      if case .saved(let changed, _) = outcome, !changed.isEmpty { note(year) }
      return CommitResult(outcome, plan: year.plan)
    } catch {
      return .refused(error.description)
    }
  }

  /// A torn end of the journal that was put aside, and a clock that goes behind: told once, and nothing is lost.
  private func note(_ year: YearFolder) {
    if let file = year.putAside {
      remarks.append("En halvskriven rad från ett avbrott ligger nu i \(file): den var aldrig sparad.")
    }
    guard let later = year.laterTime, !hasToldOfClock else { return }
    hasToldOfClock = true
    remarks.append(
      "Klockan går efter: ändringen före är skriven \(Clock.local(later)). Ordningen i loggen är ändå rätt.")
  }

  /// What is in the journal is kept, whatever the files lack.
  func note(unwritten fault: StoreError) { remarks.append(Self.told(unwritten: fault)) }

  /// - Parameter fault: why a file does not hold it.
  static func told(unwritten fault: StoreError) -> String {
    "Ändringen är sparad i loggen. Filerna kunde inte skrivas om än (\(fault)): det görs nästa gång."
  }

  /// One at a time, each told once.
  func remark() -> String? { remarks.isEmpty ? nil : remarks.removeFirst() }

  /// Brings the register files of every opened year up to its journal. A file that cannot be written is a remark and no failure:
  /// every change is in the journal, which the next start reads.
  /// - Returns: why what is not written is not.
  @discardableResult
  func checkpoint() -> [StoreError] {
    guard !isReadOnly else { return [] }
    return years.map(\.plan).compactMap { plan in
      do throws(StoreError) {
        try change(plan.committee, plan.year) { (year) throws(StoreError) in try year.checkpoint() }
        return nil
      } catch {
        return error
      }
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
