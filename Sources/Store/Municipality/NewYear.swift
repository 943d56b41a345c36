package import FollowUp

/// Makes a committee's year from a plan, with all its files.
package enum NewYear {
  /// Throws, with nothing left on disk, when the municipality has no such committee, when there is anything by the year's name,
  /// when the files would not say what the plan says, and when the disk refuses.
  @discardableResult
  package static func make(
    _ plan: Plan, in folder: FolderPath, calls: FileSystemCalls = .live
  ) throws(StoreError) -> FolderPath {
    let place = try FolderLock.holding(folder, calls: calls) { (lock) throws(StoreError) in
      let settings = try SettingsFolder(folder, who: "", calls: calls)
      if let reason = settings.readOnlyReason { throw reason }
      try refuse(plan, in: settings)
      let name = try EntryName(plan.committee.description)
      let isFirst = try NewFolder.kind(of: folder.folder(name), calls: calls) == nil
      if isFirst { try makeCommitteeFolder(name, in: folder, under: lock, calls: calls) }
      do throws(StoreError) {
        return try make(plan, inCommittee: folder.folder(name), under: lock, calls: calls)
      } catch {
        // An empty folder that we made ourselves; the system refuses to remove any other.
        if isFirst { try? calls.removeFolder(folder.folder(name).text) }
        throw error
      }
    }
    return place
  }

  private static func refuse(_ plan: Plan, in settings: SettingsFolder) throws(StoreError) {
    let committees = settings.municipality.committees.map(\.id.description)
    guard !committees.contains(plan.committee.description) else { return }
    let reason =
      committees.isEmpty ? "gör en nämnd först" : "välj bland \(committees.joined(separator: ", "))"
    throw StoreError(
      kind: .missing, file: settings.folder.text, reason: "nämnden \(plan.committee) finns inte: \(reason)")
  }

  private static func makeCommitteeFolder(
    _ name: EntryName, in folder: FolderPath, under lock: borrowing FolderLock, calls: FileSystemCalls
  ) throws(StoreError) {
    try AtomicFile.removeLeftovers(under: lock, calls: calls)
    try NewFolder(name, in: folder, calls: calls).place()
  }

  private static func make(
    _ plan: Plan, inCommittee folder: FolderPath, under lock: borrowing FolderLock, calls: FileSystemCalls
  ) throws(StoreError) -> FolderPath {
    let name = try EntryName(String(plan.year))
    try AtomicFile.removeLeftovers(in: folder, under: lock, calls: calls)
    try refuseTaken(folder.folder(name), year: plan.year, calls: calls)
    let files = RegisterFile.order.map { register in
      let file = RegisterFile(register, in: folder)
      return (name: file.path.name, bytes: file.bytes(of: plan, journal: 0))
    }
    let made = try NewFolder(name, in: folder, files: files, calls: calls)
    do throws(StoreError) {
      try check(plan, in: made, calls: calls)
    } catch {
      made.discard()
      throw error
    }
    try made.place()
    return made.target
  }

  private static func refuseTaken(
    _ folder: FolderPath, year: Int, calls: FileSystemCalls
  ) throws(StoreError) {
    guard let kind = try NewFolder.kind(of: folder, calls: calls) else { return }
    guard kind == .folder else { return try NewFolder.refuseTaken(folder, calls: calls) }
    let missing = RegisterFile.order.map { RegisterFile($0, in: folder).path }.first {
      (try? calls.status($0.text, true)) == nil
    }
    let flaw = missing.map { ", men \($0.name.text) saknas i mappen: flytta undan den först" } ?? ""
    throw StoreError(kind: .name, file: folder.text, reason: "året \(year) finns redan\(flaw)")
  }

  /// Reads the files back as they will be read, before anybody can see them.
  private static func check(_ plan: Plan, in made: NewFolder, calls: FileSystemCalls) throws(StoreError) {
    let read: Plan
    do throws(StoreError) {
      read = try YearFolder(
        made.temporary, committee: plan.committee, year: plan.year, who: "", calls: calls
      ).plan
    } catch {
      throw StoreError(
        kind: error.kind, file: made.target.text, reason: "året går inte att göra: \(error.reason)")
    }
    guard read == plan else {
      let reason = "året går inte att göra: något i det kan inte sparas som det är"
      throw StoreError(kind: .content, file: made.target.text, reason: reason)
    }
  }
}
