/// How a risk stands against last year, by its value.
package enum RiskMove: Hashable, Sendable {
  case up, down, same

  /// Nil when it was not assessed last year or is not assessed now.
  package init?(_ risk: Risk) {
    guard let before = risk.previous?.value, let now = risk.assessment.value else { return nil }
    self = now > before ? .up : (now < before ? .down : .same)
  }

  /// `↑`, `↓`, `→`.
  package var symbol: String {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .same: "→"
    }
  }
}
