/// What a status word says of the work, whatever the word is.
package enum StatusMeaning: String, Hashable, Sendable, CaseIterable {
  case notStarted, started, finished
  /// Ended without being finished.
  case stopped
}

/// Which of the settings' status words mean what. A word that stands nowhere has no meaning the program acts on.
package struct StatusMeanings: Hashable, Sendable {
  package var notStarted: [String]
  package var started: [String]
  package var finished: [String]
  package var stopped: [String]

  package init(
    notStarted: [String] = [], started: [String] = [], finished: [String] = [], stopped: [String] = []
  ) {
    self.notStarted = notStarted
    self.started = started
    self.finished = finished
    self.stopped = stopped
  }

  package subscript(meaning: StatusMeaning) -> [String] {
    get {
      switch meaning {
      case .notStarted: notStarted
      case .started: started
      case .finished: finished
      case .stopped: stopped
      }
    }
    set {
      switch meaning {
      case .notStarted: notStarted = newValue
      case .started: started = newValue
      case .finished: finished = newValue
      case .stopped: stopped = newValue
      }
    }
  }
}
