/// A series of months or years in short: its least, its greatest and its mean.
package struct SeriesSummary: Hashable, Sendable {
  package let least: RowChange.Point
  package let greatest: RowChange.Point
  /// One decimal more than the figures have, half away from zero.
  package let mean: ExactDecimal
  package let count: Int

  /// Nil without figures. Of equal figures the earliest is the least and the greatest.
  package init?(_ points: [RowChange.Point]) {
    guard let least = points.min(by: { $0.number < $1.number }),
      let greatest = points.min(by: { $0.number > $1.number }),
      let finest = points.map(\.number.exponent).min()
    else { return nil }
    let sum = points.reduce(ExactDecimal.zero) { $0 + $1.number }
    guard let mean = sum.divided(by: ExactDecimal(points.count), to: min(finest, 0) - 1) else { return nil }
    self.least = least
    self.greatest = greatest
    self.mean = mean
    count = points.count
  }
}
