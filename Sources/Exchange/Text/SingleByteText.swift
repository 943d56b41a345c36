/// The encodings with a byte a letter.
enum SingleByteText {
  /// The letters of the bytes 0x80–0x9F in Windows-1252; zero where there is none.
  private static let windows: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D,
    0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E,
    0x0178,
  ]

  /// Nil for the encodings that are not of this sort.
  static func decode(_ bytes: [UInt8], _ encoding: TextEncoding) throws(TextFlaw) -> String? {
    switch encoding {
    case .utf8, .utf16: return nil
    case .windows1252, .latin1: break
    }
    if let zero = bytes.firstIndex(of: 0) {
      throw .zeroByte(offset: zero, line: LineCount.line(of: zero, in: bytes))
    }
    var scalars = String.UnicodeScalarView()
    for (offset, byte) in bytes.enumerated() {
      guard let scalar = scalar(byte, encoding) else {
        throw .unknownEncoding(byte: byte, offset: offset, line: LineCount.line(of: offset, in: bytes))
      }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func scalar(_ byte: UInt8, _ encoding: TextEncoding) -> Unicode.Scalar? {
    guard encoding == .windows1252, (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = windows[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
