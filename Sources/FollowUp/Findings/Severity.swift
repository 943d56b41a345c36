/// How bad a finding is, the worst first.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Two figures cannot both be right.
  case error
  /// Something a person has to look at before it is sent on.
  case warning
  /// A difference that rounding explains.
  case rounding
  /// Good to know; nothing is wrong.
  case info

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .rounding: 2
    case .info: 3
    }
  }

  /// What people call one of them: `fel`, `varning`.
  package var swedish: String {
    switch self {
    case .error: "fel"
    case .warning: "varning"
    case .rounding: "avrundning"
    case .info: "upplysning"
    }
  }

  /// What people call several: `fel`, `varningar`.
  package var swedishPlural: String {
    switch self {
    case .error: "fel"
    case .warning: "varningar"
    case .rounding: "avrundningar"
    case .info: "upplysningar"
    }
  }
}
