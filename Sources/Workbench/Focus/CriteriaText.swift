import FollowUp

/// Bedömningskriterier as people read them.
enum CriteriaText {
  /// `0–79 % ej godkänt · 80–89 % delvis godkänt · 90–100 % godkänt`, with the condition first where there is one.
  static func line(_ criteria: ControlCriteria) -> String {
    let unit = criteria.measure == .share ? " %" : " st"
    let bands = criteria.bands.map { band in
      "\(range(band))\(unit) \(band.verdict.lowercased())"
    }
    let condition = criteria.atMostExamined.map { "högst \($0) granskade: " } ?? ""
    return condition + bands.joined(separator: " · ")
  }

  private static func range(_ band: ControlCriteria.Band) -> String {
    band.from == band.to ? "\(band.from)" : "\(band.from)–\(band.to)"
  }
}
