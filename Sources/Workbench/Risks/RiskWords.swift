import FollowUp

/// Assessments in words.
enum RiskWords {
  /// `4 mycket stor`, the word as printed while it is for this level; `ej värderad`.
  static func level(_ level: Int?, printed: String?, in levels: [RiskScale.Level]) -> String {
    guard let level else { return printed.map { "ej värderad (\($0))" } ?? "ej värderad" }
    let known = levels.indices.contains(level - 1) ? levels[level - 1].name : ""
    let isForLevel = printed.map { RiskScale.level(of: $0, in: levels) ?? level } == level
    let name = isForLevel ? printed ?? known : known
    return name.isEmpty ? "\(level)" : "\(level) \(name)"
  }

  /// What is strange with a printed word; nil when it is the level's name or a synonym.
  static func oddity(_ level: Int?, printed: String?, in levels: [RiskScale.Level]) -> String? {
    switch RiskWord.problem(printed, for: level, in: levels) {
    case nil: nil
    case .unknown: "ordet finns inte i skalan"
    case .isOf(let meant): "ordet är nivå \(meant) i skalan"
    }
  }

  /// `4 × 2 = 8`; `ej värderad`.
  static func product(_ assessment: RiskAssessment) -> String { FindingText.product(assessment) }

  /// `4 × 2 = 8, förhöjd`.
  static func position(_ assessment: RiskAssessment, scale: RiskScale) -> String {
    product(assessment) + (scale.band(assessment).map { ", \($0.name)" } ?? "")
  }

  /// `Samma som 2025`, `Upp från 2 × 2 = 4 år 2025`; nil when last year's position is not known.
  static func sinceLastYear(_ risk: Risk, year: Int) -> String? {
    guard let previous = risk.previous, previous.value != nil, let move = RiskMove(risk) else { return nil }
    let was = "\(product(previous)) år \(year - 1)"
    switch move {
    case .up: return "Upp från \(was)"
    case .down: return "Ned från \(was)"
    case .same:
      return MatrixPlace(previous) == MatrixPlace(risk.assessment)
        ? "Samma som \(year - 1)" : "Samma värde, men \(was)"
    }
  }

  /// A note when the document prints another value than likelihood × consequence.
  static func printedValue(_ risk: Risk) -> String? {
    guard let printed = risk.printedValue, let value = risk.assessment.value, printed != value else {
      return nil
    }
    return "tryckt riskvärde \(printed), men \(product(risk.assessment))"
  }

  static func count(_ count: Int) -> String {
    switch count {
    case 0: "inga risker"
    case 1: "1 risk"
    default: "\(count) risker"
    }
  }
}
