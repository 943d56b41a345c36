/// One of the two sides of a comparison: a year as it is or was, perhaps only one period of it.
package struct ComparedSide: Hashable, Sendable {
  package let plan: Plan
  /// Nil for every period.
  package let period: Period?
  /// `I dag`, `Fastställd 2026-09-24`, `Vård- och omsorgsnämnden 2025`: the head of its column.
  package let name: String

  package init(_ plan: Plan, period: Period? = nil, name: String) {
    self.plan = plan
    self.period = period
    self.name = name
  }
}

extension FigureComparison {
  /// Figures meet by their address when both sides are of the same year, by period when one of them is a period, else by what they
  /// are.
  /// - Parameter shown: the period of a side without one, beside one that has.
  package init(_ left: ComparedSide, _ right: ComparedSide, shown: Period) {
    let isSame = left.plan.committee == right.plan.committee && left.plan.year == right.plan.year
    let basis: Basis =
      if left.period != nil || right.period != nil {
        .period(left.period ?? shown, against: right.period ?? shown)
      } else {
        isSame ? .version : .plan
      }
    self.init(left.plan, right.plan, by: basis)
  }
}
