import FollowUp

/// Which indicators are shown, and in which order within their goal.
struct GoalsSelection {
  private let view: GoalsView
  private let plan: Plan
  private let assessed: GoalsAssessments

  init(_ plan: Plan, _ view: GoalsView, _ assessed: GoalsAssessments) {
    self.plan = plan
    self.view = view
    self.assessed = assessed
  }

  /// The indicators of one goal as they are shown. The focused one is always there: it may have been typed out of the filter.
  func sorted(_ indicators: [Indicator]) -> [Indicator] {
    let kept = indicators.filter { indicator in
      view.kept == indicator.id || Self.matches(indicator, view.filter, assessed)
    }
    switch view.order {
    case .document: return kept
    case .notReachedFirst: return Self.stable(kept, by: rank)
    case .name: return Self.stable(kept) { SwedishOrder.key($0.name) }
    }
  }

  private func rank(_ indicator: Indicator) -> Int {
    view.ranking?.place(of: indicator.id, in: plan) ?? assessed.need(of: indicator.id)
  }

  static func matches(_ indicator: Indicator, _ filter: GoalsFilter, _ assessed: GoalsAssessments) -> Bool {
    switch filter {
    case .all: true
    case .notReached: assessed.isNotReached(indicator.id)
    case .missing: assessed.isMissing(indicator.id)
    case .new: indicator.isNew
    }
  }

  private static func stable(_ indicators: [Indicator], by key: (Indicator) -> some Comparable) -> [Indicator]
  {
    let keyed = indicators.enumerated().map { (key($0.element), $0.offset, $0.element) }
    return keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// `Mål och indikatorer`, or what is shown of them and how.
  var heading: String {
    let parts = [filtered, view.order.name].compactMap { $0 }
    return parts.isEmpty ? "Mål och indikatorer" : parts.joined(separator: ", ")
  }

  private var filtered: String? {
    guard let name = view.filter.name else { return nil }
    let indicators = plan.goals.indicators
    let count = indicators.count { Self.matches($0, view.filter, assessed) }
    return "Filter: \(name), \(count) av \(indicators.count)"
  }
}
