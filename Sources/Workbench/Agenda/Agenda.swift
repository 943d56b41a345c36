internal import FollowUp

/// The agenda a year's state makes by itself: deviations above the threshold, goals not reached, high risks, what is
/// missing. Worst first; of equal urgency deviations by size, then goals, risks and what is missing.
package enum Agenda {
  package static func items(of context: PaneContext) -> [AgendaItem] {
    let all =
      DeviationAgenda.items(of: context) + GoalAgenda.items(of: context) + RiskAgenda.items(of: context)
      + MissingAgenda.items(of: context)
    return all.enumerated().sorted {
      ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset)
    }.map(\.element)
  }
}
