/// What stays in the old year, counted.
struct LeftBehind {
  var responses = 0
  var reviews = 0
  var measures = 0
  var assignments = 0
  var commitments = 0
  var activities = 0
  var contracts = 0
}

extension Municipality {
  /// Whether work with a status goes on: it is neither finished nor stopped.
  func goesOn(_ status: String?) -> Bool {
    switch meaning(of: status) {
    case .finished, .stopped: false
    case .notStarted, .started, nil: true
    }
  }
}
