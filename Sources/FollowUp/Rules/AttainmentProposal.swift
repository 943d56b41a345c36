/// Måluppfyllelse as the figures propose it; a person decides.
///
/// The score is the mean of what is assessable. At or above the rule's `high`: i hög grad; below `notMet`: ej; else delvis; with
/// fewer than the rule's `assessable` share: kan inte bedömas. Thresholds are held against the exact fraction.
package struct AttainmentProposal: Hashable, Sendable {
  package let level: Attainment
  /// 0…1, rounded half away from zero to three decimals for showing; nil when nothing is assessable.
  package let score: ExactDecimal?
  /// Indicators with full score, or goals in high degree.
  package let reached: Int
  package let assessable: Int
  /// Indicators, or goals below.
  package let total: Int
  /// Not assessable because a figure is missing, or goals that cannot be assessed.
  package let missing: Int
  /// Indicators not assessable because they have part of a year only.
  package let partOfYear: Int

  /// The proposal for one goal by its indicators, or for an area or council goal by the goals below it.
  ///
  /// The goals below are the lowest ones, at any depth: an area is the mean of its committee goals, not of its council goals. A goal a
  /// person has decided counts with the decided level, else with its own proposal. Indicators that hang directly on
  /// something with goals below count together as one goal more.
  package static func of(goal: EntityID, in register: GoalRegister, at point: Period, rule: AttainmentRule)
    -> AttainmentProposal
  {
    let own = ofIndicators(of: goal, in: register, at: point, rule: rule)
    guard register.hasChildren(goal) else { return own }
    var levels = GoalLevels.below(goal, in: register, at: point, rule: rule).map(\.level)
    if own.total > 0 { levels.append(own.level) }
    return ofLevels(levels, rule: rule)
  }

  /// Samlad bedömning: the same rule over all the lowest goals.
  package static func overall(in register: GoalRegister, at point: Period, rule: AttainmentRule)
    -> AttainmentProposal
  {
    ofLevels(GoalLevels.below(nil, in: register, at: point, rule: rule).map(\.level), rule: rule)
  }

  /// By levels: hög 1, delvis ½, ej 0.
  package static func ofLevels(_ levels: [Attainment], rule: AttainmentRule) -> AttainmentProposal {
    let scores = levels.compactMap(\.score)
    return AttainmentProposal(
      scores: scores, total: levels.count, missing: levels.count - scores.count, partOfYear: 0, rule: rule)
  }

  private static func ofIndicators(
    of goal: EntityID, in register: GoalRegister, at point: Period, rule: AttainmentRule
  ) -> AttainmentProposal {
    var scores: [ExactDecimal] = []
    var (total, missing, partOfYear) = (0, 0, 0)
    for index in register.indicators.indices where register.indicators[index].goal == goal {
      let assessment = IndicatorAssessment.of(register.indicators[index], at: point)
      total += 1
      if assessment.status == .notAssessable(.missing) { missing += 1 }
      if assessment.status == .notAssessable(.partOfYear) { partOfYear += 1 }
      if let score = assessment.score { scores.append(score) }
    }
    return AttainmentProposal(
      scores: scores, total: total, missing: missing, partOfYear: partOfYear, rule: rule)
  }

  private init(scores: [ExactDecimal], total: Int, missing: Int, partOfYear: Int, rule: AttainmentRule) {
    let sum = scores.reduce(.zero, +)
    self.total = total
    self.missing = missing
    self.partOfYear = partOfYear
    assessable = scores.count
    reached = scores.count { $0 == ExactDecimal(1) }
    score = sum.divided(by: ExactDecimal(scores.count), to: -3)
    level = rule.level(sum: sum, assessable: scores.count, total: total)
  }
}

extension Attainment {
  /// Hög 1, delvis ½, ej 0; nil when it cannot be assessed.
  package var score: ExactDecimal? {
    switch self {
    case .high: ExactDecimal(1)
    case .partial: ExactDecimal(coefficient: 5, exponent: -1)
    case .notMet: .zero
    case .notAssessable: nil
    }
  }
}

extension AttainmentRule {
  /// The level of a sum of scores. Compared as sum against threshold × count, so that nothing is rounded.
  fileprivate func level(sum: ExactDecimal, assessable count: Int, total: Int) -> Attainment {
    guard count > 0, let needed = assessable.multiplied(by: ExactDecimal(total)),
      ExactDecimal(count) >= needed,
      let high = high.multiplied(by: ExactDecimal(count)),
      let notMet = notMet.multiplied(by: ExactDecimal(count))
    else { return .notAssessable }
    return sum >= high ? .high : (sum < notMet ? .notMet : .partial)
  }
}
