package import FollowUp

/// A municipality's folder: its settings, and the years there are.
package struct MunicipalityFolder: Sendable {
  package let folder: FolderPath
  package let municipality: Municipality
  private let calls: FileSystemCalls

  /// Reads kommun.json, also one of a newer schema when it can be understood: it is then never written.
  package init(_ folder: FolderPath, calls: FileSystemCalls = .live) throws(StoreError) {
    self.folder = folder
    self.calls = calls
    municipality = try SettingsFolder(folder, who: "", calls: calls).municipality
  }

  /// The years a committee has, newest first; none when it has no folder.
  package func years(of committee: EntityID) -> [Int] {
    guard let name = try? EntryName(committee.description),
      let listing = try? FolderListing(of: folder.folder(name), calls: calls)
    else { return [] }
    return listing.folders.compactMap { Period($0.text) }.filter { $0.month == nil }.map(\.year).sorted(by: >)
  }

  package func open(_ committee: EntityID, _ year: Int, who: String) throws(StoreError) -> YearFolder {
    let place = folder.folder(try EntryName(committee.description)).folder(try EntryName(String(year)))
    return try YearFolder(place, committee: committee, year: year, who: who, calls: calls)
  }
}
