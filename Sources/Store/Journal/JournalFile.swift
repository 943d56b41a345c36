import ExactJSON
internal import Glibc

/// A folder's journal, `journal.ndjson`: one JSON value a line, only ever added to.
///
/// A line counts when it is whole and ends with a line feed; `append` returns when it is on disk. Several programs
/// may read while one, with the folder's lock, adds. Made for one folder, and kept for as long as the folder is open.
package struct JournalFile: Sendable {
  /// The journal itself, for messages.
  package let path: FilePath

  private let calls: FileSystemCalls
  private var identity: FileIdentity?
  private var writer: OpenFile?

  /// Opens nothing yet: a folder without a journal has an empty one.
  package init(in folder: FolderPath, calls: FileSystemCalls = .live) {
    path = folder.file(EntryName(known: "journal.ndjson"))
    self.calls = calls
  }

  /// Every line.
  package mutating func readAll() throws(StoreError) -> JournalPage { try read(from: .start) }

  /// The lines from a place that an earlier page or append gave.
  ///
  /// Throws `changed` when the journal has been removed, replaced or shortened since this value first saw it:
  /// what was read no longer holds, and everything must be read again with a new `JournalFile`.
  package mutating func read(from position: JournalPosition) throws(StoreError) -> JournalPage {
    guard let file = try openToRead() else {
      guard identity == nil, position == .start else { throw changed("journalen har tagits bort") }
      return .empty(at: .start)
    }
    let size = try size(of: try status(of: file), from: position)
    if size == position.offset { return .empty(at: position) }
    let bytes = try explained(path.text, "journalen kunde inte läsas") { () throws(SystemFault) in
      try file.read(position.offset..<size)
    }
    return try JournalPage(bytes, from: position, file: path.text)
  }

  /// Adds a line, and returns the place after it when it is on disk.
  ///
  /// `position` is the end of what the caller has read: when others have added lines after it, the error is
  /// `changed` and nothing is written, so that nobody writes over what they have not seen. A torn tail is first
  /// moved to `journal.torn-<offset>`. When anything else throws, the line has been taken back, or the reason says
  /// that it could not be.
  package mutating func append(
    _ line: [UInt8], after position: JournalPosition, under lock: borrowing FolderLock
  ) throws(StoreError) -> JournalPosition {
    try check(line, folder: lock.folder)
    let file = try openToWrite()
    try makeSound(file, at: position)
    if position.offset == 0 {
      // The first line of all: the journal's name must be on disk before anything in it is.
      try explained(path.text, Self.attempt) { () throws(SystemFault) in
        try OpenFile.syncFolder(path.folder, calls: calls)
      }
    }
    try write(line, to: file, at: position)
    return position.after(lineOf: line.count)
  }
}

extension JournalFile {
  private static let attempt = "ändringen kunde inte sparas"

  private func changed(_ reason: String) -> StoreError {
    StoreError(kind: .changed, file: path.text, reason: "\(reason): läs in mappen igen")
  }

  private func openToRead() throws(StoreError) -> OpenFile? {
    try explained(path.text, "journalen kunde inte läsas") { () throws(SystemFault) in
      do throws(SystemFault) {
        return try OpenFile(path.text, O_RDONLY | O_NOFOLLOW, calls: calls)
      } catch {
        if error.code == ENOENT { return nil }
        throw error
      }
    }
  }

  private mutating func openToWrite() throws(StoreError) -> OpenFile {
    if let writer { return writer }
    let file = try explained(path.text, Self.attempt) { () throws(SystemFault) in
      let flags = O_WRONLY | O_APPEND | (identity == nil ? O_CREAT : 0) | O_NOFOLLOW
      return try OpenFile(path.text, flags, mode: 0o666, calls: calls)
    }
    writer = file
    return file
  }

  private func status(of file: OpenFile) throws(StoreError) -> FileStatus {
    try explained(path.text, "journalen kunde inte läsas") { () throws(SystemFault) in
      try calls.statusOfOpen(file.descriptor)
    }
  }

  /// The size of the journal, which must be the one known and hold what has been read of it.
  private mutating func size(of status: FileStatus, from position: JournalPosition) throws(StoreError) -> Int
  {
    guard status.kind == .file else {
      throw StoreError(kind: .content, file: path.text, reason: "det är ingen vanlig fil")
    }
    guard identity == nil || identity == status.identity else { throw changed("journalen har bytts ut") }
    guard status.size >= position.offset else { throw changed("journalen har blivit kortare") }
    guard status.size - position.offset <= SizeLimit.file else {
      let reason = SizeLimit.sentence(size: status.size, limit: SizeLimit.file)
      throw StoreError(kind: .content, file: path.text, reason: reason)
    }
    identity = status.identity
    return status.size
  }

  private func check(_ line: [UInt8], folder: FolderPath) throws(StoreError) {
    guard folder == path.folder else {
      throw StoreError(kind: .name, file: path.text, reason: "låset gäller en annan mapp")
    }
    guard !line.contains(UInt8(ascii: "\n")) else {
      throw StoreError(kind: .content, file: path.text, reason: "en rad i journalen får inte ha radbrytning")
    }
    _ = try JSONDocument(line, file: path.text)
  }

  /// Sees to that the journal ends at `position`, and that the name still leads to the file that is open.
  private mutating func makeSound(_ file: OpenFile, at position: JournalPosition) throws(StoreError) {
    let opened = try status(of: file)
    let size = try size(of: opened, from: position)
    guard try namedIdentity() == opened.identity else { throw changed("journalen har bytts ut") }
    if size == position.offset { return }
    let page = try read(from: position)
    guard page.lines.isEmpty else { throw changed("någon annan har ändrat sedan du läste") }
    guard let tail = page.tornTail else { return }
    try explained(path.text, Self.attempt) { () throws(SystemFault) in
      try TornTail.keep(tail, at: position.offset, in: path.folder, calls: calls)
      try calls.truncate(file.descriptor, position.offset)
    }
  }

  /// The file that has the journal's name just now.
  private func namedIdentity() throws(StoreError) -> FileIdentity {
    do throws(SystemFault) {
      return try calls.status(path.text, false).identity
    } catch {
      throw error.code == ENOENT
        ? changed("journalen har tagits bort") : error.error(path.text, Self.attempt)
    }
  }

  private func write(_ line: [UInt8], to file: OpenFile, at position: JournalPosition) throws(StoreError) {
    do throws(SystemFault) {
      try file.write(line + [UInt8(ascii: "\n")])
      try calls.syncData(file.descriptor)
    } catch {
      throw takeBack(file, at: position, after: error)
    }
  }

  /// Removes a line that could not be kept, so that nobody reads what has not been acknowledged.
  private func takeBack(_ file: OpenFile, at position: JournalPosition, after fault: SystemFault)
    -> StoreError
  {
    let error = fault.error(path.text, Self.attempt)
    do throws(SystemFault) {
      try calls.truncate(file.descriptor, position.offset)
      return error
    } catch {
      return StoreError(
        kind: fault.kind, file: path.text,
        reason: "\(Self.attempt): \(fault.cause), och den kan ändå stå i journalen")
    }
  }
}
