/// A typed total and the rows that name it as the one they are parts of: egen regi + extern = total.
extension TableGrid {
  /// The total against its parts. A part with a dash has nothing to add; one that nobody has filled in leaves the rest unsaid.
  ///
  /// Parts need not be all there is: a single one, or one called "varav …", is held only against being more than the total.
  /// - Returns: nil for a computed total, which is its parts; without figures; and where nothing can be said.
  package func parts(of row: Int, _ column: Int) -> PrintedComparison? {
    guard terms[row].isEmpty, !parts[row].isEmpty, !isDeviation(column),
      let total = value(row, column), let sum = sumOfParts(row, column)
    else { return nil }
    let isMore = sum.value.magnitude > total.magnitude && sum.value.sign == total.sign
    guard isWhole(parts[row]) || isMore else { return nil }
    return PrintedComparison(
      printed: total, agreement: agreement(of: total, with: sum, row, column), computed: sum)
  }

  /// Nil when a part is not filled in, and when none has a number.
  private func sumOfParts(_ row: Int, _ column: Int) -> CellReading? {
    var sum: CellReading?
    for part in parts[row] {
      guard let reading = reading(part, column) else {
        if isAnswered(part, column) { continue }
        return nil
      }
      sum = CellReading(
        value: (sum?.value ?? .zero) + reading.value,
        interval: (sum?.interval ?? Interval(exactly: .zero)) + reading.interval)
    }
    return sum
  }

  private func isAnswered(_ row: Int, _ column: Int) -> Bool {
    guard case .missing(let missing) = table.cells[key(row, column)]?.content else { return false }
    switch missing {
    case .dash, .doubleDash: return true
    case .empty, .notCalculated, .onlyInText: return false
    }
  }

  private func isWhole(_ parts: [Int]) -> Bool {
    parts.count > 1
      && !parts.contains { row in
        let words: [StaticString] = ["varav", "därav", "- varav", "- därav"]
        return words.contains { table.rows[row].label.beginsWith(letters: $0) }
      }
  }
}
