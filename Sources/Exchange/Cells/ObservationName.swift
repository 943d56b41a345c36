import FollowUp

/// What a column of observations is: role, gender and period.
struct ObservationName {
  let role: Observation.Role
  let gender: Observation.Gender?
  let period: Period

  /// Nil for a name that is no observation's.
  init?(_ key: ColumnKey) {
    let words = key.field.description.split(separator: "-", maxSplits: 1).map(String.init)
    guard let period = key.period, let first = words.first, let role = Observation.Role(rawValue: first)
    else {
      return nil
    }
    gender = words.count == 2 ? Observation.Gender(rawValue: words[1]) : nil
    guard words.count == 1 || gender != nil else { return nil }
    self.role = role
    self.period = period
  }

  /// `utfall 2024, kvinnor`.
  var title: String { Observation(role: role, period: period, gender: gender, figure: .empty).title }

  /// What a heading may call it: as we do, as the documents do, by its period alone for outcomes.
  func names(in indicators: [Indicator]) -> [String] {
    let printed = indicators.lazy.flatMap(\.observations)
      .first { $0.role == role && $0.gender == gender && $0.period == period }?.label
    let alone = role == .outcome && gender == nil ? period.description : nil
    return [title] + [printed, alone].compactMap { $0 }
  }
}
