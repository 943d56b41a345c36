/// Bytes to text, in an encoding that is told or found out.
enum EncodingSearch {
  private static let mark8: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let littleEndian: [UInt8] = [0xFF, 0xFE]
  private static let bigEndian: [UInt8] = [0xFE, 0xFF]

  static func decode(
    _ bytes: [UInt8], told: TextEncoding?
  ) throws(TextFlaw) -> (text: String, encoding: TextEncoding) {
    let isWide = bytes.starts(with: littleEndian) || bytes.starts(with: bigEndian)
    switch told {
    case .utf16: return (try wide(bytes, isWide), .utf16)
    case .utf8: return (try narrow(bytes), .utf8)
    case .windows1252, .latin1:
      let encoding = told ?? .latin1
      return (try SingleByteText.decode(bytes, encoding) ?? "", encoding)
    case nil: return isWide ? (try wide(bytes, true), .utf16) : try found(bytes)
    }
  }

  private static func found(
    _ bytes: [UInt8]
  ) throws(TextFlaw) -> (text: String, encoding: TextEncoding) {
    if let zero = bytes.firstIndex(of: 0) {
      throw .zeroByte(offset: zero, line: LineCount.line(of: zero, in: bytes))
    }
    if bytes.starts(with: mark8) { return (try narrow(bytes), .utf8) }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
    let census = UTF8Census(bytes)
    if census.whole > census.broken { throw broken(census, bytes) }
    return (try SingleByteText.decode(bytes, .windows1252) ?? "", .windows1252)
  }

  private static func narrow(_ bytes: [UInt8]) throws(TextFlaw) -> String {
    if let zero = bytes.firstIndex(of: 0) {
      throw .zeroByte(offset: zero, line: LineCount.line(of: zero, in: bytes))
    }
    let body = bytes.starts(with: mark8) ? bytes[3...] : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return text }
    let census = UTF8Census(bytes)
    if census.whole > census.broken { throw broken(census, bytes) }
    throw .unfit(
      .utf8, byte: bytes[census.firstBroken], offset: census.firstBroken,
      line: LineCount.line(of: census.firstBroken, in: bytes))
  }

  private static func broken(_ census: UTF8Census, _ bytes: [UInt8]) -> TextFlaw {
    let offset = census.firstBroken
    return .brokenUTF8(byte: bytes[offset], offset: offset, line: LineCount.line(of: offset, in: bytes))
  }

  private static func wide(_ bytes: [UInt8], _ isMarked: Bool) throws(TextFlaw) -> String {
    guard isMarked else { throw .noByteOrderMark }
    let isBig = bytes.starts(with: bigEndian)
    let pairs = stride(from: 2, to: bytes.count - 1, by: 2)
    let units = pairs.map { index in
      let (high, low) = isBig ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      return UInt16(high) << 8 | UInt16(low)
    }
    let line = 1 + units.count { $0 == 0x0A }
    guard bytes.count.isMultiple(of: 2) else { throw .brokenUTF16(offset: bytes.count - 1, line: line) }
    if let text = String(validating: units, as: UTF16.self) { return text }
    let half = firstHalf(units)
    throw .brokenUTF16(offset: 2 + 2 * half, line: 1 + units[..<half].count { $0 == 0x0A })
  }

  /// The first half of a character that stands alone.
  private static func firstHalf(_ units: [UInt16]) -> Int {
    var index = 0
    while index < units.count {
      if UTF16.isTrailSurrogate(units[index]) { return index }
      guard UTF16.isLeadSurrogate(units[index]) else {
        index += 1
        continue
      }
      guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else { return index }
      index += 2
    }
    return max(0, units.count - 1)
  }
}
