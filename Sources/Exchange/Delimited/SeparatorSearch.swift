/// Finds what stands between the fields of a text.
enum SeparatorSearch {
  private static let looked = 60

  /// The separator that gives the most records of one and the same length; nil when none divides the text.
  static func find(_ bytes: [UInt8]) -> Separator? {
    let scored = Separator.allCases.map { ($0, score(bytes, $0)) }
    guard let best = scored.map(\.1).max(), best > 0 else { return nil }
    return scored.first { $0.1 == best }?.0
  }

  /// The share, in thousandths, of the first records that have the length most of them have, if that is more than one.
  private static func score(_ bytes: [UInt8], _ separator: Separator) -> Int {
    var scanner = RecordScanner(bytes, separator: separator)
    var lengths: [Int: Int] = [:]
    var count = 0
    while count < looked, let record = scanner.next() {
      if record.isBlank { continue }
      lengths[record.fields.count, default: 0] += 1
      count += 1
    }
    lengths[1] = nil
    return (lengths.values.max() ?? 0) * 1000 / max(1, count)
  }
}
