/// Whether a cell's text is a day, which a spreadsheet makes of what looks like one.
enum DateLook {
  /// `2019-08-31`, `31/8 2019`, `31.8.2019`, also with the time of day after it.
  static func isDay(_ text: String) -> Bool {
    let day = text.prefix { !$0.isWhitespace || !text.contains(":") }
    let parts = day.split(omittingEmptySubsequences: false) { "-–/. ".contains($0) }
    guard parts.count == 3,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isWholeNumber } })
    else { return false }
    let lengths = parts.map(\.count)
    let isYearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
    let isYearLast = lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || lengths[2] == 2)
    let numbers = parts.compactMap { Int($0) }
    return (isYearFirst || isYearLast) && numbers.allSatisfy { $0 > 0 }
      && day.contains { "-–/.".contains($0) }
  }
}
