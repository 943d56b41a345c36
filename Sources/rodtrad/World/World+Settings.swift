import FollowUp
import Store
import Workbench

/// The kommun's settings as the workbench changes them: read anew for each change, since they are small and shared.
extension World {
  var settings: SettingsAccess {
    SettingsAccess(
      commit: { commit in
        self.changeSettings { (settings) throws(StoreError) in
          try settings.commit(
            commit.changes, why: commit.why, time: Clock.stamp(), overridesOthers: commit.overridesOthers)
        }
      },
      undo: {
        self.changeSettings { (settings) throws(StoreError) in try settings.undo(time: Clock.stamp()) }
      },
      redo: {
        self.changeSettings { (settings) throws(StoreError) in try settings.redo(time: Clock.stamp()) }
      },
      refresh: { self.refreshSettings() })
  }

  private func changeSettings(
    _ work: (inout SettingsFolder) throws(StoreError) -> CommitOutcome
  ) -> SettingsResult {
    do throws(StoreError) {
      var settings = try SettingsFolder(folder.folder, who: User.name)
      if let reason = settings.readOnlyReason { return .refused(reason.description) }
      let outcome = try work(&settings)
      knownSettings = settings
      if let fault = settings.unwritten { note(unwritten: fault) }
      return SettingsResult(outcome, settings.municipality)
    } catch {
      return .refused(error.description)
    }
  }
}

extension World {
  /// What others have written in them since the last look; nothing is read where the files are the same.
  private func refreshSettings() -> SettingsResult {
    let stamp = FolderStamp(ofSettings: folder.folder)
    guard stamp != settingsStamp else { return .saved(knownSettings.municipality, changed: [], others: []) }
    settingsStamp = stamp
    do throws(StoreError) {
      let others = try knownSettings.refresh()
      return .saved(knownSettings.municipality, changed: [], others: others)
    } catch {
      return .refused(error.description)
    }
  }
}

extension SettingsResult {
  fileprivate init(_ outcome: CommitOutcome, _ municipality: Municipality) {
    switch outcome {
    case .saved(let changed, let others): self = .saved(municipality, changed: changed, others: others)
    case .conflict(let mine, let theirs, let who):
      self = .conflict(municipality, mine: mine, theirs: theirs, who: who)
    case .refused(let error): self = .refused(error.sentence)
    case .nothing: self = .saved(municipality, changed: [], others: [])
    }
  }
}
