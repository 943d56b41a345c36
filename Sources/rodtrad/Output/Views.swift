import ArgumentParser
import Workbench

/// What `visa` can show: the panes, the meeting's agenda, and every figure.
enum ShownView: String, ExpressibleByArgument, CaseIterable {
  case oversikt, mal, budget, risk, atgarder, uppdrag, statistik, kontroller
  case internkontroll, maluppfyllelse, personal, insyn, kallor, finansiering, installningar, faststallande
  case mote, siffror, struktur

  /// The pane the view is drawn by.
  var pane: PaneID { PaneID.named(rawValue) ?? .overview }

  /// Whether it shows what the checks say.
  var isOfChecks: Bool { self == .kontroller || self == .oversikt }
}

/// How a list is written.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case tabell, json, csv
}

/// How the journal is written.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
