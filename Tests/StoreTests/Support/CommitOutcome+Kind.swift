import Store

extension CommitOutcome {
  var isSaved: Bool {
    if case .saved = self { true } else { false }
  }

  var isNothing: Bool {
    if case .nothing = self { true } else { false }
  }
}
