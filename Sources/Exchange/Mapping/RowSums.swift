import FollowUp

/// What the records come to, a figure of ours at a time.
struct RowSums {
  struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// An amount of a record, or several of one figure summed.
  struct Part {
    /// In the base unit and the file's sign.
    var amount: ExactDecimal
    /// What it was read in.
    let unit: MeasureUnit
    /// The control total it is in.
    let total: ControlTotals.Key
    /// The first record, to tell of.
    let record: SourceRecord
  }

  /// What has been read for one figure.
  struct Sum {
    var part: Part
    var ruled = 0
    var named = 0
    var count = 1
  }

  private(set) var order: [Place] = []
  private(set) var sums: [Place: Sum] = [:]

  mutating func add(_ part: Part, at place: Place, isRuled: Bool) {
    if var sum = sums[place] {
      sum.part.amount += part.amount
      sum.count += 1
      if isRuled { sum.ruled += 1 } else { sum.named += 1 }
      sums[place] = sum
    } else {
      order.append(place)
      sums[place] = Sum(part: part, ruled: isRuled ? 1 : 0, named: isRuled ? 0 : 1)
    }
  }
}
