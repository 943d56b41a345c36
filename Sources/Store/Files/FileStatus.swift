/// Which file it is, whatever its name: two names with the same identity are the same file.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64

  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// What an entry of a folder is.
package enum EntryKind: Hashable, Sendable {
  case file, folder, link, other
}

/// What the system knows about a file.
package struct FileStatus: Hashable, Sendable {
  package let kind: EntryKind
  /// In bytes.
  package let size: Int
  /// The permission bits only.
  package let mode: UInt32
  package let identity: FileIdentity
  /// When it was last written, in nanoseconds since 1970; 0 where the system is not asked.
  package let modified: Int

  package init(kind: EntryKind, size: Int, mode: UInt32, identity: FileIdentity, modified: Int = 0) {
    self.modified = modified
    self.kind = kind
    self.size = size
    self.mode = mode
    self.identity = identity
  }
}
