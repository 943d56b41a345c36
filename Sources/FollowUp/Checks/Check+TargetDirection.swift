/// Targets that contradict which way is better: by operator (`≤` where higher is better), by word (`Minska`), or a långsiktigt
/// målvärde that is worse than the etappmål before it. Where nobody has said which way is better, nothing contradicts it. Targets are
/// decided, not measured: there is no tolerance. Verksamhetsplan 2026: personalomsättning ≤ 8,5 and then ≤ 8,0 agree with lower is better.
extension Check {
  package static let targetDirection = Check(
    .targetDirection, "Mål mot riktning",
    looksAt:
      "Etappmål och målvärden mot det håll som är bättre: tecken (≥, ≤), ord (Öka, Minska), och att målvärdet inte är sämre än etappmålet.",
    reads: [.goals, .statistics],
    .grids { grids, _ in
      grids.aimed.compactMap { TargetConflict(series: $0).finding }
    })
}

private struct TargetConflict {
  let series: TargetSeries

  private typealias Clause = (text: String, points: [TargetSeries.Point])

  /// One for all that is wrong with the same series.
  var finding: Finding? {
    guard let wish = series.wish else { return nil }
    let clauses = signs + values
    guard !clauses.isEmpty else { return nil }
    return series.finding(
      .targetDirection, .warning, at: clauses.flatMap(\.points),
      message: "\(FindingText.lowered(wish)), men \(clauses.map(\.text).joined(separator: ", och ")).",
      grounds: [wish])
  }

  private var isLowerBetter: Bool { series.direction == .lower }

  private var signs: [Clause] {
    (series.milestones + series.targets).compactMap { point in
      let said = point.figure.words.flatMap(TargetRelation.direction) ?? point.figure.comparison?.direction
      guard let said, (said == .lower) != isLowerBetter else { return nil }
      return ("\(point.name) är ”\(point.text)”", [point])
    }
  }

  /// Budgethållning is held against zero, not against a longer way.
  private var values: [Clause] {
    guard series.direction != .notNegative else { return [] }
    return series.targets.compactMap { target in
      guard let aim = target.number,
        let step = series.milestones.last(where: { isWorse(aim, target, than: $0) })
      else { return nil }
      return ("\(target.name) (\(target.text)) är sämre än \(step.name) (\(step.text))", [target, step])
    }
  }

  private func isWorse(_ aim: ExactDecimal, _ target: TargetSeries.Point, than step: TargetSeries.Point)
    -> Bool
  {
    guard let milestone = step.number, step.time <= target.time, step.unit.base == target.unit.base else {
      return false
    }
    return isLowerBetter ? aim > milestone : aim < milestone
  }
}
