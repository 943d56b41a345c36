/// What some files of a folder are at one time, seen without reading them: another stamp means that somebody has written.
///
/// Which file it is, its size and when it was last written. A file that is not there counts as well.
package struct FolderStamp: Hashable, Sendable {
  private let files: [FileStatus?]

  init(_ files: [FilePath], calls: FileSystemCalls) {
    self.files = files.map { try? calls.status($0.text, true) }
  }

  /// Of a year's files and its journal.
  package init(ofYear folder: FolderPath, calls: FileSystemCalls = .live) {
    let registers = RegisterFile.order.map { RegisterFile($0, in: folder).path }
    self.init(registers + [JournalFile(in: folder, calls: calls).path], calls: calls)
  }

  /// Of a municipality's settings and their journal.
  package init(ofSettings folder: FolderPath, calls: FileSystemCalls = .live) {
    self.init([MunicipalityFile(in: folder).path, JournalFile(in: folder, calls: calls).path], calls: calls)
  }
}
