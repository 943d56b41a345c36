internal import Glibc

/// The right to write in a folder, which only one program has at a time.
///
/// It is the system's lock (flock) on the file `.lock` in the folder. The system lets go of it when the program
/// ends, however it ends, so a lock is never left behind; the file itself stays, and means nothing. Programs that
/// only read need no lock.
package struct FolderLock: ~Copyable {
  /// The folder that is locked.
  package let folder: FolderPath
  private let file: OpenFile

  /// Does the work with the folder locked.
  ///
  /// Waits at most `patience` milliseconds for another program to finish; after that the error is `busy` and
  /// nothing has been done. An error of kind `device` says that the disk cannot lock (some network disks).
  package static func holding<Answer>(
    _ folder: FolderPath, patience: Int = 2000, calls: FileSystemCalls = .live,
    _ work: (borrowing FolderLock) throws(StoreError) -> Answer
  ) throws(StoreError) -> Answer {
    let lock = try take(folder, patience: patience, calls: calls)
    return try withExtendedLifetime(lock) { (lock) throws(StoreError) in try work(lock) }
  }

  private init(_ folder: FolderPath, _ file: OpenFile) {
    self.folder = folder
    self.file = file
  }

  private static func take(
    _ folder: FolderPath, patience: Int, calls: FileSystemCalls
  ) throws(StoreError) -> FolderLock {
    let path = folder.file(EntryName(known: ".lock")).text
    let file: OpenFile
    do throws(SystemFault) {
      file = try OpenFile(path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o666, calls: calls)
    } catch {
      throw WritingRight.obstacle(error, folder.text) ?? error.error(folder.text, "mappen kunde inte låsas")
    }
    let isLocked = try locking(folder) { () throws(SystemFault) in
      try lock(file, patience: patience, calls: calls)
    }
    guard isLocked else {
      let reason = "någon annan skriver i mappen just nu: försök igen"
      throw StoreError(kind: .busy, file: folder.text, reason: reason)
    }
    return FolderLock(folder, file)
  }

  private static func locking(
    _ folder: FolderPath, _ lock: () throws(SystemFault) -> Bool
  ) throws(StoreError) -> Bool {
    do throws(SystemFault) {
      return try lock()
    } catch {
      guard error.isUnsupported else { throw error.error(folder.text, "mappen kunde inte låsas") }
      let reason = "mappen kunde inte låsas: disken den ligger på kan inte låsa filer"
      throw StoreError(kind: .device, file: folder.text, reason: reason)
    }
  }

  /// Tries at once, and then with pauses that double from 1 to at most 50 milliseconds.
  private static func lock(
    _ file: OpenFile, patience: Int, calls: FileSystemCalls
  ) throws(SystemFault) -> Bool {
    var left = patience
    var pause = 1
    while try !calls.tryLock(file.descriptor) {
      guard left > 0 else { return false }
      calls.pause(min(pause, left))
      left -= pause
      pause = min(2 * pause, 50)
    }
    return true
  }
}
