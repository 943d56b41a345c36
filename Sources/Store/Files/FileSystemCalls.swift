/// The calls to the system that the store's files rest on, so that a test can let any of them fail.
///
/// Each does what the system call of that name does, and throws the system's error number. A call that a signal
/// interrupted is made again.
package struct FileSystemCalls: Sendable {
  /// open(2): path, flags and permission bits; the descriptor.
  package var open: @Sendable (String, Int32, UInt32) throws(SystemFault) -> Int32
  /// close(2).
  package var close: @Sendable (Int32) -> Void
  /// pread(2): descriptor, buffer and offset; the count of bytes read, 0 at the end.
  package var read: @Sendable (Int32, UnsafeMutableRawBufferPointer, Int) throws(SystemFault) -> Int
  /// write(2): the count of bytes written, perhaps fewer than given.
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) throws(SystemFault) -> Int
  /// fsync(2), for a file or a folder.
  package var syncAll: @Sendable (Int32) throws(SystemFault) -> Void
  /// fdatasync(2).
  package var syncData: @Sendable (Int32) throws(SystemFault) -> Void
  /// ftruncate(2): descriptor and new size.
  package var truncate: @Sendable (Int32, Int) throws(SystemFault) -> Void
  /// fchmod(2).
  package var setMode: @Sendable (Int32, UInt32) throws(SystemFault) -> Void
  /// rename(2): from and to.
  package var rename: @Sendable (String, String) throws(SystemFault) -> Void
  /// rename(2) of a folder, but EEXIST when there is something by the new name.
  package var place: @Sendable (String, String) throws(SystemFault) -> Void
  /// mkdir(2): path and permission bits.
  package var makeFolder: @Sendable (String, UInt32) throws(SystemFault) -> Void
  /// rmdir(2).
  package var removeFolder: @Sendable (String) throws(SystemFault) -> Void
  /// unlink(2).
  package var remove: @Sendable (String) throws(SystemFault) -> Void
  /// fstat(2).
  package var statusOfOpen: @Sendable (Int32) throws(SystemFault) -> FileStatus
  /// lstat(2), or stat(2) when links are to be followed.
  package var status: @Sendable (String, _ followsLinks: Bool) throws(SystemFault) -> FileStatus
  /// flock(2): takes the exclusive lock without waiting; false when another holds it.
  package var tryLock: @Sendable (Int32) throws(SystemFault) -> Bool
  /// flock(2): takes a shared lock without waiting; false when somebody holds the exclusive one.
  package var tryShared: @Sendable (Int32) throws(SystemFault) -> Bool
  /// The type of the file system a path is on (`ext4`, `nfs4`), as the kernel's table of mounts has it; empty when it says nothing.
  package var diskType: @Sendable (String) throws(SystemFault) -> String
  /// readdir(3): every name but `.` and `..`, as bytes, in no order.
  package var list: @Sendable (String) throws(SystemFault) -> [[UInt8]]
  /// access(2): whether one may write in a file or a folder; throws why not.
  package var mayWrite: @Sendable (String) throws(SystemFault) -> Void
  /// poll(2) on nothing: waits so many milliseconds.
  package var pause: @Sendable (Int) -> Void
  /// getpid(2).
  package var process: @Sendable () -> Int32
}
