/// Lines of a file that has not been read as text yet.
enum LineCount {
  /// The line of a byte, from 1; carriage returns alone end lines too, in old files.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    let before = bytes[..<min(offset, bytes.count)]
    let feeds = before.count { $0 == UInt8(ascii: "\n") }
    return 1 + (feeds > 0 ? feeds : before.count { $0 == UInt8(ascii: "\r") })
  }
}
