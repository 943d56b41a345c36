package import FollowUp

/// Adds a committee to a municipality, and makes its folder.
package enum NewCommittee {
  /// The committee is there when the settings' journal says so; its folder then gets its name.
  ///
  /// Throws, with nothing changed on disk, when the settings would not hold, when there is a committee or anything else by that
  /// name, and when the disk refuses. Killed after the settings are kept, the folder comes with the first year.
  /// - Parameter time: UTC, `2026-11-21T14:02:09Z`.
  @discardableResult
  package static func make(
    _ committee: Committee, in folder: FolderPath, who: String, time: String, calls: FileSystemCalls = .live
  ) throws(StoreError) -> FolderPath {
    var settings = try SettingsFolder(folder, who: who, calls: calls)
    if let reason = settings.readOnlyReason { throw reason }
    let name = try EntryName(committee.id.description)
    return try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
      _ = try settings.refresh()
      try refuse(committee, in: settings)
      try AtomicFile.removeLeftovers(under: lock, calls: calls)
      let made = try NewFolder(name, in: folder, calls: calls)
      try keep(committee, in: &settings, time: time, under: lock, orDiscard: made)
      try made.place()
      return made.target
    }
  }

  private static func refuse(_ committee: Committee, in settings: SettingsFolder) throws(StoreError) {
    var after = settings.municipality
    if after.committee(committee.id) != nil {
      throw StoreError(
        kind: .name, file: settings.folder.text,
        reason: "nämnden \(committee.id) finns redan: välj ett annat id")
    }
    after.committees.append(committee)
    if let problem = SettingsRules.problems(in: after).first {
      throw StoreError(kind: .content, file: settings.folder.text, reason: problem.reason)
    }
  }

  private static func keep(
    _ committee: Committee, in settings: inout SettingsFolder, time: String, under lock: borrowing FolderLock,
    orDiscard made: NewFolder
  ) throws(StoreError) {
    do throws(StoreError) {
      switch try settings.commit(committee.additions, time: time, under: lock) {
      case .saved: return
      case .conflict, .refused, .nothing:
        let reason = "nämnden \(committee.id) kunde inte läggas till: försök igen"
        throw StoreError(kind: .changed, file: settings.folder.text, reason: reason)
      }
    } catch {
      made.discard()
      throw error
    }
  }
}

extension Committee {
  /// The changes of the settings that add it.
  fileprivate var additions: [Change] {
    let place = FigureAddress.settings([EntityID(known: "committees"), id])
    let name = Change(place.appending(EntityID(known: "name")), from: .text(nil), to: .text(name))
    guard let administration else { return [name] }
    let field = place.appending(EntityID(known: "administration"))
    return [name, Change(field, from: .text(nil), to: .text(administration))]
  }
}
