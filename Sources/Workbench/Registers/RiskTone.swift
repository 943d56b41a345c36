import FollowUp

/// The bands of the risk grid, and the grades of controls, as tones and signs.
extension RiskScale.Band {
  var tone: SheetTone {
    switch self {
    case .high: .bad
    case .medium: .partly
    case .low: .good
    }
  }
}

extension ControlGrade {
  var tone: SheetTone {
    switch self {
    case .approved: .good
    case .partly: .partly
    case .notApproved: .bad
    }
  }

  /// `●`, `◐`, `○`.
  var sign: String {
    switch self {
    case .approved: "●"
    case .partly: "◐"
    case .notApproved: "○"
    }
  }
}

extension Risk {
  /// As people say it: `2 Riktlinje för representation`.
  var numbered: String { number.isEmpty ? name : "\(number) \(name)" }
}
