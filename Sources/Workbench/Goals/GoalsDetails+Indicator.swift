import FollowUp

extension GoalsDetails {
  /// An indicator's details: what it is, what came of it, and where its figures come from.
  init(_ indicator: Indicator, in columns: [GoalsColumn], verdict: String?) {
    kind = indicator.isNew ? "Indikator, ny" : "Indikator"
    name = indicator.name
    chart = GoalsChart(indicator)
    facts =
      Self.assessment(indicator, verdict) + Self.measure(indicator) + Self.origin(indicator)
      + Self.genders(indicator, in: columns)
      + [Fact("Kommentar", indicator.comment ?? "–")]
  }

  private static func assessment(_ indicator: Indicator, _ verdict: String?) -> [Fact] {
    let printed = indicator.printedReached.map { $0 ? "målet nås" : "målet nås inte" }
    return [
      verdict.map { Fact("Bedömning", $0) }, printed.map { Fact("I texten", $0) },
      indicator.printedTrend.map { Fact("Trend enligt dokumentet", $0.lowercased()) },
    ].compactMap { $0 }
  }

  private static func measure(_ indicator: Indicator) -> [Fact] {
    let direction = indicator.direction.words
    return [
      Fact("Enhet", indicator.unit.rawValue), Fact("Mäts som", indicator.measurement.words),
      Fact("Riktning", direction ?? "inte bestämd", isRemark: direction == nil),
    ]
  }

  private static func origin(_ indicator: Indicator) -> [Fact] {
    guard let source = indicator.source else { return [Fact("Källa", "saknas", isRemark: true)] }
    return [
      Fact("Källa", source.text), source.listedName.map { Fact("I källförteckningen", $0) },
      source.printedKoladaID.map(kolada),
      Fact("Matas in av", source.enteredBy ?? "–"),
    ].compactMap { $0 }
  }

  private static func kolada(_ id: String) -> Fact {
    switch KoladaID(id).problem {
    case nil, .derived: Fact("Kolada", id)
    case .none?, .prefixMissing, .wrongLetter, .wrongLength:
      Fact("Kolada", "\(id) – ska vara N eller U och fem siffror", isRemark: true)
    }
  }

  private static func genders(_ indicator: Indicator, in columns: [GoalsColumn]) -> [Fact] {
    let splits = columns.filter(\.isOutcome).compactMap { GenderSplit(indicator, $0.period) }
    let facts = splits.map { Fact("Kön \(PeriodWords.short($0.period))", $0.text) }
    let unjustified = indicator.unjustifiedDifference.map { Fact("Omotiverade skillnader", $0.lowercased()) }
    return (facts.isEmpty ? [Fact("Kön", "redovisas inte")] : facts) + (unjustified.map { [$0] } ?? [])
  }
}

/// Women's and men's values at one period.
private struct GenderSplit {
  let period: Period
  let text: String

  init?(_ indicator: Indicator, _ period: Period) {
    let women = Self.figure(indicator, .women, period)
    let men = Self.figure(indicator, .men, period)
    guard women != nil || men != nil else { return nil }
    self.period = period
    let parts = [
      "kvinnor \(Self.shown(women, indicator.unit))", "män \(Self.shown(men, indicator.unit))",
      Self.difference(women, men, indicator.unit).map { "skillnad \($0)" },
    ]
    text = parts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func figure(
    _ indicator: Indicator, _ gender: Observation.Gender, _ period: Period
  ) -> Figure? {
    indicator.observations.first { $0.role == .outcome && $0.gender == gender && $0.period == period }?.figure
  }

  private static func shown(_ figure: Figure?, _ unit: MeasureUnit) -> String {
    figure.map { NumberText.figure($0, in: unit, decimals: nil) } ?? "–"
  }

  /// Women's value less men's.
  private static func difference(_ women: Figure?, _ men: Figure?, _ unit: MeasureUnit) -> String? {
    guard let women = women?.number, let men = men?.number else { return nil }
    return NumberText.exact(women - men, in: unit, sign: .always)
  }
}
