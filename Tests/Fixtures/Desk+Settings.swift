package import FollowUp
import Workbench

extension Desk {
  /// Settings kept in memory, held to the same rules as on disk.
  var settings: SettingsAccess {
    SettingsAccess(
      commit: { commit in
        if let fault = self.fault { return .refused(fault) }
        if let conflict = self.conflict(with: commit) { return conflict }
        return self.keep(commit.changes, recording: true)
      },
      undo: {
        guard let entry = self.settingsJournal.popLast() else {
          return .saved(self.municipality, changed: [], others: [])
        }
        return self.keep(entry.reversed().map(\.inverse), recording: false)
      }, redo: { .saved(self.municipality, changed: [], others: []) },
      refresh: {
        if let fault = self.settingsFault { return .refused(fault) }
        defer { self.theirSettings = [] }
        return .saved(self.municipality, changed: [], others: self.theirSettings)
      })
  }

  /// Somebody else changes the settings; the session hears of it when it looks.
  package func writeSettings(_ changes: [Change]) throws {
    try municipality.apply(changes)
    theirSettings += changes
  }

  private func conflict(with commit: Commit) -> SettingsResult? {
    for change in commit.changes where !commit.overridesOthers {
      if let now = try? municipality.value(at: change.address), now != change.from {
        return .conflict(municipality, mine: change, theirs: now, who: "Berit")
      }
    }
    return nil
  }

  private func keep(_ changes: [Change], recording: Bool) -> SettingsResult {
    do {
      try municipality.apply(changes)
    } catch {
      return .refused(error.sentence)
    }
    if recording { settingsJournal.append(changes) }
    return .saved(municipality, changed: changes, others: [])
  }
}
