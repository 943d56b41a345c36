import FollowUp

extension Indicator.Direction {
  /// Nil when it is not known.
  var words: String? {
    switch self {
    case .higher: "högre är bättre"
    case .lower: "lägre är bättre"
    case .notNegative: "ska vara noll eller mer"
    case .unknown: nil
    }
  }
}

extension Indicator.Measurement {
  var words: String {
    switch self {
    case .level: "nivå"
    case .cumulative: "antal som växer under året"
    case .rolling: "rullande tolv månader"
    case .survey: "enkät"
    }
  }
}

extension GoalsFilter {
  /// As the pane says which filter is on; nil when everything is shown.
  var name: String? {
    switch self {
    case .all: nil
    case .notReached: "ej nådda"
    case .missing: "saknas"
    case .new: "nya"
    }
  }
}

extension GoalsOrder {
  /// Nil in the document's own order.
  var name: String? {
    switch self {
    case .document: nil
    case .notReachedFirst: "ej nådda först"
    case .name: "efter namn"
    }
  }
}
