internal import Glibc

/// An open file or folder, closed when nobody refers to it any more.
final class OpenFile: Sendable {
  let descriptor: Int32
  let calls: FileSystemCalls

  /// Opens without ever waiting (a FIFO in the place of a file cannot hang us), and not for programs we start.
  init(_ path: String, _ flags: Int32, mode: UInt32 = 0, calls: FileSystemCalls) throws(SystemFault) {
    self.calls = calls
    descriptor = try calls.open(path, flags | O_CLOEXEC | O_NONBLOCK, mode)
  }

  /// Takes over a descriptor that the system has made.
  init(adopting descriptor: Int32, calls: FileSystemCalls = .live) {
    self.descriptor = descriptor
    self.calls = calls
  }

  deinit { calls.close(descriptor) }

  /// Writes all the bytes, in one call unless the system takes fewer.
  func write(_ bytes: [UInt8]) throws(SystemFault) {
    try bytes.withUnsafeBufferPointer { (all) throws(SystemFault) in
      var rest = UnsafeRawBufferPointer(all)[...]
      while !rest.isEmpty {
        let count = try calls.write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if count == 0 { throw SystemFault(code: EIO) }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// The bytes of the range; fewer when the file is shorter.
  func read(_ range: Range<Int>) throws(SystemFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    let count = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(SystemFault) -> Int in
      let all = UnsafeMutableRawBufferPointer(buffer)
      var filled = 0
      while filled < all.count {
        let room = UnsafeMutableRawBufferPointer(rebasing: all[filled...])
        let count = try calls.read(descriptor, room, range.lowerBound + filled)
        if count == 0 { break }
        filled += count
      }
      return filled
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Makes what a folder holds (names made, changed and removed) last.
  static func syncFolder(_ folder: FolderPath, calls: FileSystemCalls) throws(SystemFault) {
    let open = try OpenFile(folder.text, O_RDONLY | O_DIRECTORY, calls: calls)
    try calls.syncAll(open.descriptor)
  }
}
