/// What came of a systematic control: the share approved and the verdict its criteria give.
package struct ControlVerdict: Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// Examined or approved is missing, or nothing was examined.
    case nothingExamined
    /// More approved than examined: refused.
    case approvedAboveExamined
    /// No criteria apply to this many samples.
    case noCriteria
    /// No band holds the result.
    case outsideBands
    /// The criteria leave this value without a band.
    case gap(Int)
    /// Two bands hold this value.
    case overlap(Int)
  }

  /// Approved / examined in per cent, one decimal, half away from zero, for showing only: the verdict is decided on the exact fraction.
  package let share: ExactDecimal?
  package let verdict: String?
  /// The criteria that applied.
  package let criteria: ControlCriteria?
  package let problem: Problem?

  /// By the control's reported figures.
  package static func of(_ control: Control) -> ControlVerdict {
    guard let examined = control.examined?.number, let approved = control.approved?.number else {
      return ControlVerdict(problem: .nothingExamined)
    }
    return of(examined: examined, approved: approved, criteria: control.criteria)
  }

  /// The first criteria whose condition holds judge; a share is judged with ≥ at each lower bound (79,5 % is below 80), a
  /// count by the number approved. Criteria with a gap or an overlap still judge, and say so.
  package static func of(examined: ExactDecimal, approved: ExactDecimal, criteria: [ControlCriteria])
    -> ControlVerdict
  {
    guard examined > .zero, !approved.isNegative else { return ControlVerdict(problem: .nothingExamined) }
    guard approved <= examined else { return ControlVerdict(problem: .approvedAboveExamined) }
    let share = approved.shifted(by: 2).divided(by: examined, to: -1)
    guard let used = criteria.first(where: { $0.applies(to: examined) }) else {
      return ControlVerdict(share: share, problem: .noCriteria)
    }
    let band = used.band(examined: examined, approved: approved)
    let problem = used.problem ?? (band == nil ? .outsideBands : nil)
    return ControlVerdict(share: share, verdict: band?.verdict, criteria: used, problem: problem)
  }

  private init(
    share: ExactDecimal? = nil, verdict: String? = nil, criteria: ControlCriteria? = nil, problem: Problem?
  ) {
    self.share = share
    self.verdict = verdict
    self.criteria = criteria
    self.problem = problem
  }
}

extension ControlCriteria {
  fileprivate func applies(to examined: ExactDecimal) -> Bool {
    atMostExamined.map { examined <= ExactDecimal($0) } ?? true
  }

  /// The band with the highest lower bound reached; a count above the highest band has none.
  fileprivate func band(examined: ExactDecimal, approved: ExactDecimal) -> Band? {
    let reached = bands.filter { reaches($0.from, examined: examined, approved: approved) }.max {
      $0.from < $1.from
    }
    switch measure {
    case .share: return reached
    case .count: return reached.flatMap { approved <= ExactDecimal($0.to) ? $0 : nil }
    }
  }

  private func reaches(_ bound: Int, examined: ExactDecimal, approved: ExactDecimal) -> Bool {
    switch measure {
    // approved / examined ≥ bound / 100, without a division that would round.
    case .share: examined.multiplied(by: ExactDecimal(bound)).map { approved.shifted(by: 2) >= $0 } ?? false
    case .count: approved >= ExactDecimal(bound)
    }
  }

  /// The first gap or overlap of whole numbers between 0 and 100 per cent, or between 0 and the largest sample; nil when each
  /// has one band.
  package var problem: ControlVerdict.Problem? {
    var next = 0
    for band in bands.sorted(by: { $0.from < $1.from }) {
      if band.from > next { return .gap(next) }
      if band.from < next { return .overlap(band.from) }
      next = max(next, band.to) + 1
    }
    let last = measure == .share ? 100 : atMostExamined ?? next - 1
    return next <= last ? .gap(next) : nil
  }
}
