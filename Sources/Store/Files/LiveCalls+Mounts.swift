internal import Glibc

extension FileSystemCalls {
  /// Looks a path's device up in /proc/self/mountinfo: `36 35 98:0 / /mnt rw - nfs4 server:/data rw`.
  static func diskType(_ path: String) throws(SystemFault) -> String {
    var found = stat()
    guard stat(path, &found) == 0 else { throw SystemFault(code: errno) }
    let device = name(ofDevice: UInt64(found.st_dev))
    let lines = try contents("/proc/self/mountinfo").split(separator: "\n")
    for line in lines.reversed() {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == device, let dash = words.firstIndex(of: "-"), dash + 1 < words.count
      else {
        continue
      }
      return String(words[dash + 1])
    }
    return ""
  }

  /// Major and minor number, as the kernel writes them; the C library's macros for it cannot be imported.
  private static func name(ofDevice number: UInt64) -> String {
    let major = (number >> 8) & 0xFFF | (number >> 32) & ~0xFFF
    let minor = number & 0xFF | (number >> 12) & ~0xFF
    return "\(major):\(minor & 0xFFFF_FFFF)"
  }

  /// A file of the kernel's has no size to ask for.
  private static func contents(_ path: String) throws(SystemFault) -> String {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemFault(code: errno) }
    defer { _ = Glibc.close(file) }
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      guard count > 0, all.count < 4_000_000 else { break }
      all += buffer.prefix(count)
    }
    return String(decoding: all, as: UTF8.self)
  }
}
