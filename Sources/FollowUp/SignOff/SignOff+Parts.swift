extension SignOff {
  /// Whether a change is one of those a decision or an unlocking consists of.
  package static func isPart(_ change: Change) -> Bool {
    change.address.register == .plan && change.address.path.count == 2
      && change.address.path.last.map(fields.contains) ?? false
  }

  /// What changes make of one of the things a decision consists of: `decided`, `decided-by`, `reference`, `digest`; nil when they take
  /// it away or leave it.
  package static func text(_ field: String, in changes: [Change]) -> String? {
    let change = changes.last { isPart($0) && $0.address.path.last?.description == field }
    if case .text(let text)? = change?.to { return text }
    return nil
  }
}
