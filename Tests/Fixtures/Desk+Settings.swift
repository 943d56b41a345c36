import FollowUp
import Workbench

extension Desk {
  /// Settings kept in memory, held to the same rules as on disk.
  var settings: SettingsAccess {
    SettingsAccess(
      commit: { commit in
        if let fault = self.fault { return .refused(fault) }
        return self.keep(commit.changes, recording: true)
      },
      undo: {
        guard let entry = self.settingsJournal.popLast() else {
          return .saved(self.municipality, changed: [], others: [])
        }
        return self.keep(entry.reversed().map(\.inverse), recording: false)
      }, redo: { .saved(self.municipality, changed: [], others: []) })
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
