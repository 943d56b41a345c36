package import FollowUp

/// Makes a municipality's folder from nothing, with its settings.
package enum NewMunicipality {
  /// Makes the folder, named by the municipality's id. Throws, with nothing left on disk, when the settings do not hold, when there
  /// is anything by that name, and when the disk refuses.
  @discardableResult
  package static func make(
    _ municipality: Municipality, in parent: FolderPath, calls: FileSystemCalls = .live
  ) throws(StoreError) -> FolderPath {
    let name = try EntryName(municipality.id.description)
    let target = parent.folder(name)
    if let problem = SettingsRules.problems(in: municipality).first {
      throw StoreError(kind: .content, file: target.text, reason: problem.reason)
    }
    let bytes = MunicipalityFile.bytes(of: municipality, journal: 0)
    let folder = try NewFolder(
      name, in: parent, files: [(EntryName(known: "kommun.json"), bytes)], calls: calls)
    try folder.place()
    return target
  }
}
