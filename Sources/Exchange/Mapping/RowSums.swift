import FollowUp

/// What the records come to, a figure of ours at a time.
struct RowSums {
  struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// What has been read for one figure.
  struct Sum {
    /// In the base unit and the file's sign.
    var amount: ExactDecimal
    var ruled = 0
    var named = 0
    /// The first records, to tell of.
    var first: SourceRecord
    var count = 1
  }

  private(set) var order: [Place] = []
  private(set) var sums: [Place: Sum] = [:]

  mutating func add(_ amount: ExactDecimal, at place: Place, isRuled: Bool, _ record: SourceRecord) {
    if var sum = sums[place] {
      sum.amount += amount
      sum.count += 1
      if isRuled { sum.ruled += 1 } else { sum.named += 1 }
      sums[place] = sum
    } else {
      order.append(place)
      sums[place] = Sum(amount: amount, ruled: isRuled ? 1 : 0, named: isRuled ? 0 : 1, first: record)
    }
  }
}
