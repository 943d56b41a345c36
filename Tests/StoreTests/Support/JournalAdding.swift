import Store

extension JournalFile {
  /// Adds a line under a lock of its own.
  mutating func add(_ line: String, after position: JournalPosition) throws(StoreError) -> JournalPosition {
    var next = position
    try FolderLock.holding(path.folder, patience: 0) { (lock) throws(StoreError) in
      next = try append(Array(line.utf8), after: position, under: lock)
    }
    return next
  }
}
