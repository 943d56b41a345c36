import FollowUp

extension ImportMapping.Target: LosslessStringConvertible {
  /// `money/income`, or `indicators`.
  package init?(_ text: String) {
    if text == "indicators" {
      self = .indicators
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let register = FigureAddress.Register(rawValue: parts[0]),
      let table = EntityID(parts[1])
    else { return nil }
    self = .table(register, table)
  }

  package var description: String {
    switch self {
    case .table(let register, let table): "\(register.rawValue)/\(table)"
    case .indicators: "indicators"
    }
  }
}
