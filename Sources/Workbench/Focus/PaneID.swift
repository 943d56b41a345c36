package import FollowUp

/// The panes one can be in.
package enum PaneID: String, Hashable, Sendable, CaseIterable {
  case overview, goals, budget, risks

  package var name: String {
    switch self {
    case .overview: "Översikt"
    case .goals: "Mål"
    case .budget: "Budget"
    case .risks: "Risk"
    }
  }

  /// The name the command line takes: `oversikt`.
  package var argument: String {
    switch self {
    case .overview: "oversikt"
    case .goals: "mal"
    case .budget: "budget"
    case .risks: "risk"
    }
  }

  /// The pane that shows a register's addresses.
  package init(showing register: FigureAddress.Register) {
    switch register {
    case .goals: self = .goals
    case .risks: self = .risks
    case .money, .actions, .statistics: self = .budget
    case .plan, .settings: self = .overview
    }
  }
}
