package import FollowUp

/// The world as the workbench sees it: filled by the executable with the store, by a test with values. Nothing below
/// the executable reads a file, a clock or a name by itself.
package struct Environment {
  package var municipality: Municipality
  /// The years each committee has, newest first.
  package var years: (EntityID) -> [Int]
  package var load: (EntityID, Int) -> LoadResult
  package var commit: (Commit) -> CommitResult
  package var undo: (EntityID, Int) -> CommitResult
  package var redo: (EntityID, Int) -> CommitResult
  /// What others have added since the last look.
  package var refresh: (EntityID, Int) -> CommitResult
  package var settings: SettingsAccess
  package var building: BuildingAccess
  package var files: FileAccess
  package var past: PastAccess
  package var drafts: Drafts
  /// `14:02`.
  package var clock: () -> String
  /// Who is at the keyboard.
  package var who: () -> String
  /// `2026-11-21`.
  package var today: () -> String
  package var isReadOnly: Bool
  /// Who else has the year open, and whether what they do is told at once.
  package var company: () -> Company = { Company() }
  /// A year beside the one that is shown, anew where somebody has written in it since it was read; nil where nobody has.
  package var reread: (EntityID, Int) -> LoadResult? = { _, _ in nil }
  /// Why a year, and the settings, can be read but not changed, whoever asks.
  package var writeProtection: (EntityID, Int) -> WriteProtection = { _, _ in WriteProtection() }
  /// What the world has to say of the latest commit beside its outcome; told once.
  package var remark: () -> String? = { nil }

  package init(
    municipality: Municipality, years: @escaping (EntityID) -> [Int],
    load: @escaping (EntityID, Int) -> LoadResult, commit: @escaping (Commit) -> CommitResult,
    undo: @escaping (EntityID, Int) -> CommitResult, redo: @escaping (EntityID, Int) -> CommitResult,
    refresh: @escaping (EntityID, Int) -> CommitResult, settings: SettingsAccess = .none,
    building: BuildingAccess = .none, files: FileAccess = .none, past: PastAccess = .none,
    drafts: Drafts, clock: @escaping () -> String, who: @escaping () -> String,
    today: @escaping () -> String, isReadOnly: Bool = false
  ) {
    self.municipality = municipality
    self.years = years
    self.load = load
    self.commit = commit
    self.undo = undo
    self.redo = redo
    self.refresh = refresh
    self.settings = settings
    self.building = building
    self.files = files
    self.past = past
    self.drafts = drafts
    self.clock = clock
    self.who = who
    self.today = today
    self.isReadOnly = isReadOnly
  }
}

/// Why something on disk can be read but not changed, as Swedish sentences; nil for what can be changed.
package struct WriteProtection: Hashable, Sendable {
  package var year: String?
  package var settings: String?

  package init(year: String? = nil, settings: String? = nil) {
    self.year = year
    self.settings = settings
  }
}

/// Typed texts that are not saved yet: kept as they are typed, there when the workbench opens again, however it ended.
package struct Drafts {
  package var load: () -> [FigureAddress: String]
  /// Nil when they are kept, else a Swedish sentence that says why they are not. What is lasting is to survive a power cut too;
  /// the rest, which is written while one types, a killed program only.
  package var save: ([FigureAddress: String], _ isLasting: Bool) -> String?

  package init(
    load: @escaping () -> [FigureAddress: String] = { [:] },
    save: @escaping ([FigureAddress: String], _ isLasting: Bool) -> String? = { _, _ in nil }
  ) {
    self.load = load
    self.save = save
  }
}

/// Changes to keep, as one journal entry.
package struct Commit: Hashable, Sendable {
  package let committee: EntityID
  package let year: Int
  package let changes: [Change]
  /// The motivation, where one is required or given.
  package let why: String?
  /// The file the changes were read from.
  package let source: ChangeSource?
  /// Write even where another has changed the same figure meanwhile: the user has seen both values.
  package let overridesOthers: Bool

  package init(
    committee: EntityID, year: Int, changes: [Change], why: String? = nil, source: ChangeSource? = nil,
    overridesOthers: Bool = false
  ) {
    self.committee = committee
    self.year = year
    self.changes = changes
    self.why = why
    self.source = source
    self.overridesOthers = overridesOthers
  }
}

package enum LoadResult: Sendable {
  case loaded(Plan)
  /// A Swedish sentence with file, line and reason.
  case failed(String)
}

package enum CommitResult: Sendable {
  /// On disk. The plan as it now stands, what this call changed, and what others had changed meanwhile.
  case saved(Plan, changed: [Change], others: [Change])
  /// Another has changed the same figure: nothing is written. The plan as it now stands.
  case conflict(Plan, mine: Change, theirs: FieldValue, who: String)
  /// Nothing is written; a Swedish sentence says why.
  case refused(String)
}
