package import FollowUp

/// The municipality's settings as the workbench changes them: they belong to no year and have a journal of their own.
package struct SettingsAccess {
  package var commit: (Commit) -> SettingsResult
  package var undo: () -> SettingsResult
  package var redo: () -> SettingsResult
  /// What others have changed since the last look.
  package var refresh: () -> SettingsResult

  package init(
    commit: @escaping (Commit) -> SettingsResult, undo: @escaping () -> SettingsResult,
    redo: @escaping () -> SettingsResult, refresh: @escaping () -> SettingsResult
  ) {
    self.refresh = refresh
    self.commit = commit
    self.undo = undo
    self.redo = redo
  }

  /// Where there are none to change.
  package static var none: SettingsAccess {
    let refused = SettingsResult.refused("Inställningarna går inte att ändra här.")
    return SettingsAccess(
      commit: { _ in refused }, undo: { refused }, redo: { refused }, refresh: { refused })
  }
}

package enum SettingsResult: Sendable {
  /// On disk. The settings as they now stand, what this call changed, and what others had changed meanwhile.
  case saved(Municipality, changed: [Change], others: [Change])
  /// Another has changed the same thing: nothing is written. The settings as they now stand.
  case conflict(Municipality, mine: Change, theirs: FieldValue, who: String)
  /// Nothing is written; a Swedish sentence says why.
  case refused(String)
}
