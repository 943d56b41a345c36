/// A year's budget spread over its months, evenly or by a key of the settings.
package enum Periodisation {
  /// The part of a year's budget that belongs to the months up to and with a period, in whole kronor (other units: four decimals),
  /// half away from zero. The whole budget for a whole year; nil for a rolling period.
  /// - Parameter key: nil spreads it evenly.
  package static func budget(
    _ year: ExactDecimal, upTo period: Period, by key: PeriodKey?, isMoney: Bool = true
  ) -> ExactDecimal? {
    guard !period.isRolling else { return nil }
    guard let month = period.month else { return year }
    let shares = key.map(\.months) ?? Array(repeating: ExactDecimal(1), count: 12)
    let whole = shares.reduce(ExactDecimal.zero) { $0 + $1 }
    let part = shares.prefix(month).reduce(ExactDecimal.zero) { $0 + $1 }
    return year.multiplied(by: part)?.divided(by: whole, to: isMoney ? 0 : -4)
  }
}

extension Municipality {
  /// The key of a name, however its letters are written; nil for none and for one that is not there.
  package func periodKey(_ name: String?) -> PeriodKey? {
    guard let name else { return nil }
    return periodKeys.first { $0.name.lowercased() == name.lowercased() }
  }
}
