internal import Glibc

/// Tells when somebody has written in a folder (inotify).
///
/// Give `descriptor` to poll(2) together with the keyboard: nothing wakes up until something has happened. What
/// other machines write on a network disk is not told.
package struct FolderWatch: Sendable {
  /// What has happened since last asked.
  package struct News: Hashable, Sendable {
    /// The names that have been written, made, renamed or removed.
    package var names: Set<String> = []
    /// Of those, the ones that somebody has had open to write in, and closed: as when a program ends.
    package var closed: Set<String> = []
    /// Whether so much has happened that names are missing: read everything again.
    package var isIncomplete = false
    /// Whether the folder itself is gone.
    package var isGone = false

    /// Nothing has happened.
    package init() {}
  }

  private let queue: OpenFile

  /// Readable when there is something to `drain`.
  package var descriptor: Int32 { queue.descriptor }

  package init(_ folder: FolderPath) throws(StoreError) {
    queue = try explained(folder.text, "mappen kunde inte bevakas") { () throws(SystemFault) in
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      if descriptor < 0 { throw SystemFault(code: errno) }
      let queue = OpenFile(adopting: descriptor)
      let happenings = UInt32(
        IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF
          | IN_CLOSE_WRITE | IN_ONLYDIR)
      guard inotify_add_watch(descriptor, folder.text, happenings) >= 0 else {
        // Here ENOSPC means too many watches, not a full disk.
        throw SystemFault(code: errno == ENOSPC ? EMFILE : errno)
      }
      return queue
    }
  }

  /// Takes what has happened, without waiting.
  package func drain() -> News {
    var news = News()
    while let bytes = next() { Self.decode(bytes, into: &news) }
    return news
  }

  private func next() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }

  /// One record after another: an `inotify_event`, then `len` bytes of name filled up with NUL.
  private static func decode(_ bytes: [UInt8], into news: inout News) {
    let header = MemoryLayout<inotify_event>.size
    bytes.withUnsafeBytes { (all) in
      var start = 0
      while start + header <= all.count {
        let event = all.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
        let end = min(start + header + Int(event.len), all.count)
        let name = all[(start + header)..<end].prefix { $0 != 0 }
        news.add(mask: event.mask, name: String(decoding: name, as: UTF8.self))
        start = end
      }
    }
  }
}

extension FolderWatch.News {
  fileprivate mutating func add(mask: UInt32, name: String) {
    if !name.isEmpty { names.insert(name) }
    if mask & UInt32(IN_CLOSE_WRITE) != 0 { closed.insert(name) }
    if mask & UInt32(IN_Q_OVERFLOW) != 0 { isIncomplete = true }
    if mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT) != 0 { isGone = true }
  }
}
