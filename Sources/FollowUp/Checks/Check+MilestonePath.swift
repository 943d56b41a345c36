/// The way from outcome over etappmål to målvärde.
///
/// An etappmål lies between the latest comparable outcome of an earlier year and the målvärde, or is equal to either: a floor to keep may
/// stand below what has been reached when the målvärde does too. One that is worse than both goes the wrong way; one that is better than the
/// målvärde is the concern of the direction of the targets. A count of part of a year is not compared. An outcome that is not counted stands
/// for half a unit of its last digit. Verksamhetsplan 2026: outcome 92, etappmål 85, målvärde 90 is told; 100, 90, 90 is not.
///
/// A counted outcome that is exactly the coming etappmål, to the last of at least three digits, is most likely the target in the wrong column: verksamhetsplan 2025, seniorträffar 9 194, 7 650 and then
/// 5000, with ≥5 000 to be reached.
extension Check {
  package static let milestonePath = Check(
    .milestonePath, "Vägen till målvärdet",
    looksAt:
      "Etappmålet mellan senaste utfall och målvärde, och utfall som är exakt det etappmål som ska nås.",
    reads: [.goals, .statistics],
    .grids { grids, _ in
      grids.aimed.flatMap { series in
        series.milestones.flatMap { milestone in
          let path = MilestonePath(series: series, milestone: milestone)
          return [path.outside, path.copied].compactMap(\.self)
        }
      }
    })
}

private struct MilestonePath {
  let series: TargetSeries
  let milestone: TargetSeries.Point

  var outside: Finding? {
    guard let step = milestone.number, let latest, let outcome = latest.number, let target,
      let aim = target.number, isOutside(step, outcome: reading(outcome, latest), aim: aim)
    else { return nil }
    let isKnown = series.direction != .unknown
    return series.finding(
      .milestonePath, .warning, at: [milestone, latest, target],
      message: "\(milestone.name) (\(milestone.text)) \(isKnown ? "är sämre än både" : "ligger utanför") "
        + "\(latest.name) (\(latest.text)) och \(target.name) (\(target.text)).",
      grounds: [])
  }

  var copied: Finding? {
    guard let latest, latest.unit.isCounted, let outcome = latest.number, let step = milestone.number,
      outcome == step, outcome.magnitude >= ExactDecimal(100)
    else { return nil }
    return series.finding(
      .milestonePath, .warning, at: [latest, milestone],
      message:
        "\(latest.name) är exakt \(milestone.name), \(FindingText.value(Figure(.number(step)), in: milestone.unit)). "
        + "Kontrollera att det inte är målet som har skrivits in som utfall.",
      grounds: [], aspect: "copied")
  }

  /// The latest outcome of a year before the etappmål's.
  private var latest: TargetSeries.Point? {
    series.outcomes.filter { point in
      point.number != nil && point.time.year < milestone.time.year && point.unit.base == milestone.unit.base
        && !(series.isCumulative && point.time.isPartOfYear)
    }.max { $0.time < $1.time }
  }

  /// The first målvärde after the etappmål.
  private var target: TargetSeries.Point? {
    series.targets.filter { point in
      point.number != nil && point.time > milestone.time && point.unit.base == milestone.unit.base
    }.min { $0.time < $1.time }
  }

  private func reading(_ outcome: ExactDecimal, _ point: TargetSeries.Point) -> Interval {
    point.unit.isCounted ? Interval(exactly: outcome) : Interval(outcome, roundedTo: outcome.exponent)
  }

  private func isOutside(_ step: ExactDecimal, outcome: Interval, aim: ExactDecimal) -> Bool {
    let isBelow = step < aim && step < outcome.low
    let isAbove = step > aim && step > outcome.high
    switch series.direction {
    case .higher, .notNegative: return isBelow
    case .lower: return isAbove
    case .unknown: return isBelow || isAbove
    }
  }
}
