package import FollowUp

/// A municipality's folder: its settings, and the years there are.
package struct MunicipalityFolder: Sendable {
  package let folder: FolderPath
  /// The settings as they were read.
  package let settings: SettingsFolder
  package var municipality: Municipality { settings.municipality }
  private let calls: FileSystemCalls

  /// Reads kommun.json, also one of a newer schema when it can be understood: it is then never written.
  package init(_ folder: FolderPath, calls: FileSystemCalls = .live) throws(StoreError) {
    self.folder = folder
    self.calls = calls
    settings = try SettingsFolder(folder, who: "", calls: calls)
  }

  /// The years a committee has, newest first; none when it has no folder.
  package func years(of committee: EntityID) -> [Int] {
    guard let name = try? EntryName(committee.description),
      let listing = try? FolderListing(of: folder.folder(name), calls: calls)
    else { return [] }
    return listing.folders.compactMap { Period($0.text) }.filter { $0.month == nil }.map(\.year).sorted(by: >)
  }

  /// Where a committee's year lies, whether it is there or not.
  package func folder(of committee: EntityID, _ year: Int) throws(StoreError) -> FolderPath {
    folder.folder(try EntryName(committee.description)).folder(try EntryName(String(year)))
  }

  package func open(_ committee: EntityID, _ year: Int, who: String) throws(StoreError) -> YearFolder {
    try YearFolder(
      folder(of: committee, year), committee: committee, year: year, who: who, calls: calls)
  }
}
