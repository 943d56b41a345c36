import ArgumentParser
import Workbench

/// What `visa` can show: the panes, the meeting's agenda, and every figure.
enum ShownView: String, ExpressibleByArgument, CaseIterable {
  case oversikt, mal, budget, risk, mote, siffror

  /// The pane the view is drawn by.
  var pane: PaneID {
    switch self {
    case .oversikt, .mote, .siffror: .overview
    case .mal: .goals
    case .budget: .budget
    case .risk: .risks
    }
  }
}

/// How a list is written.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case tabell, json, csv
}

/// How the journal is written.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
