internal import Glibc

extension FileSystemCalls {
  /// The system itself.
  package static let live = FileSystemCalls(
    open: { (path, flags, mode) throws(SystemFault) in
      try answered { Glibc.open(path, flags, mode) }
    },
    close: { _ = Glibc.close($0) },
    read: { (file, buffer, offset) throws(SystemFault) in
      try answered { pread(file, buffer.baseAddress, buffer.count, offset) }
    },
    write: { (file, bytes) throws(SystemFault) in
      try answered { Glibc.write(file, bytes.baseAddress, bytes.count) }
    },
    syncAll: { (file) throws(SystemFault) in _ = try answered { fsync(file) } },
    syncData: { (file) throws(SystemFault) in _ = try answered { fdatasync(file) } },
    truncate: { (file, size) throws(SystemFault) in _ = try answered { ftruncate(file, size) } },
    setMode: { (file, mode) throws(SystemFault) in _ = try answered { fchmod(file, mode) } },
    rename: { (from, to) throws(SystemFault) in _ = try answered { Glibc.rename(from, to) } },
    place: { (from, to) throws(SystemFault) in try place(from, to) },
    makeFolder: { (path, mode) throws(SystemFault) in _ = try answered { mkdir(path, mode) } },
    removeFolder: { (path) throws(SystemFault) in _ = try answered { rmdir(path) } },
    remove: { (path) throws(SystemFault) in _ = try answered { unlink(path) } },
    statusOfOpen: { (file) throws(SystemFault) in
      var status = stat()
      _ = try answered { fstat(file, &status) }
      return FileStatus(status)
    },
    status: { (path, followsLinks) throws(SystemFault) in
      var status = stat()
      _ = try answered { followsLinks ? stat(path, &status) : lstat(path, &status) }
      return FileStatus(status)
    },
    tryLock: { (file) throws(SystemFault) in try locked(file, LOCK_EX) },
    tryShared: { (file) throws(SystemFault) in try locked(file, LOCK_SH) },
    diskType: { (path) throws(SystemFault) in try diskType(path) },
    list: { (path) throws(SystemFault) in try names(path) },
    mayWrite: { (path) throws(SystemFault) in _ = try answered { access(path, W_OK) } },
    pause: { _ = poll(nil, 0, Int32($0)) },
    process: { getpid() })

  private static func answered<Answer: SignedInteger>(_ call: () -> Answer) throws(SystemFault) -> Answer {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      if errno != EINTR { throw SystemFault(code: errno) }
    }
  }

  /// Of what comes between the look and the move, only an empty folder could be replaced: the system refuses all else.
  private static func place(_ from: String, _ to: String) throws(SystemFault) {
    var found = stat()
    guard lstat(to, &found) != 0 else { throw SystemFault(code: EEXIST) }
    if errno != ENOENT { throw SystemFault(code: errno) }
    _ = try answered { Glibc.rename(from, to) }
  }

  private static func locked(_ file: Int32, _ kind: Int32) throws(SystemFault) -> Bool {
    do throws(SystemFault) {
      _ = try answered { flock(file, kind | LOCK_NB) }
      return true
    } catch {
      guard error.code == EWOULDBLOCK else { throw error }
      return false
    }
  }

  private static func names(_ path: String) throws(SystemFault) -> [[UInt8]] {
    guard let folder = opendir(path) else { throw SystemFault(code: errno) }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw SystemFault(code: errno) }
    return names
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: EntryKind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      kind: kind, size: Int(status.st_size), mode: status.st_mode & 0o7777,
      identity: FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
  }
}
