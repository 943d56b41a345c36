package import FollowUp

/// The panes one can be in. The first eight have a number and a tab; the others are reached by name.
package enum PaneID: String, Hashable, Sendable, CaseIterable {
  case overview, goals, budget, risks, measures, assignments, statistics, checks
  case control, attainment, people, insight, sources, funding, settings
  case signOff, journal, comparison

  /// Those that have a tab, in order.
  package static let tabbed: [PaneID] = [
    .overview, .goals, .budget, .risks, .measures, .assignments, .statistics, .checks,
  ]

  package var name: String {
    switch self {
    case .overview: "Översikt"
    case .goals: "Mål"
    case .budget: "Budget"
    case .risks: "Risk"
    case .measures: "Åtgärder"
    case .assignments: "Uppdrag"
    case .statistics: "Statistik"
    case .checks: "Kontroller"
    case .control: "Intern kontroll"
    case .attainment: "Måluppfyllelse"
    case .people: "Personal och jämlik styrning"
    case .insight: "Uppföljning och insyn"
    case .sources: "Källor"
    case .funding: "Finansiering och ramar"
    case .settings: "Inställningar"
    case .signOff: "Fastställande"
    case .journal: "Logg"
    case .comparison: "Jämförelse"
    }
  }

  /// The name the command line takes: `oversikt`.
  package var argument: String {
    switch self {
    case .overview: "oversikt"
    case .goals: "mal"
    case .budget: "budget"
    case .risks: "risk"
    case .measures: "atgarder"
    case .assignments: "uppdrag"
    case .statistics: "statistik"
    case .checks: "kontroller"
    case .control: "internkontroll"
    case .attainment: "maluppfyllelse"
    case .people: "personal"
    case .insight: "insyn"
    case .sources: "kallor"
    case .funding: "finansiering"
    case .settings: "installningar"
    case .signOff: "faststallande"
    case .journal: "logg"
    case .comparison: "jamforelse"
    }
  }

  /// The pane the command line calls so; nil when there is none.
  package static func named(_ argument: String) -> PaneID? { allCases.first { $0.argument == argument } }

  /// Whether the pane is a register: sheets with one drawing for all of them.
  package var isRegister: Bool {
    switch self {
    case .overview, .goals, .budget, .risks: false
    case .measures, .assignments, .statistics, .checks, .control, .attainment, .people, .insight, .sources,
      .funding, .settings, .signOff, .journal, .comparison:
      true
    }
  }

  /// The panes that can show an address of a register, the one where people look for it first.
  package static func showing(_ register: FigureAddress.Register) -> [PaneID] {
    switch register {
    case .goals: [.goals, .attainment, .people, .statistics, .sources]
    case .risks: [.risks, .control]
    case .money: [.budget, .funding, .measures]
    case .actions: [.measures, .assignments, .insight, .budget]
    case .statistics: [.statistics, .people, .sources, .budget]
    case .plan: [.signOff, .checks, .settings]
    case .settings: [.settings]
    }
  }
}
