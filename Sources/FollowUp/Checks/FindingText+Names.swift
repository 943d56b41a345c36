/// How findings name things that have long names.
extension FindingText {
  /// `Risk 2 ”Riktlinje för representation …”`.
  static func name(_ risk: Risk) -> String { "Risk \(risk.number) \(quoted(risk.name))" }

  /// The name in quotation marks, cut after a whole word when it is longer than sixty characters.
  static func quoted(_ name: String) -> String { "”\(short(name))”" }

  private static let most = 60

  private static func short(_ name: String) -> String {
    // A byte is a letter or less.
    guard name.utf8.count > most, name.count > most else { return name }
    let start = name.prefix(most - 1)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + " …"
  }

  /// `a, b och c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " och " + last
  }

  /// `4 × 2 = 8`; `ej värderad`.
  package static func product(_ assessment: RiskAssessment) -> String {
    guard let likelihood = assessment.likelihood, let consequence = assessment.consequence,
      let value = assessment.value
    else { return "ej värderad" }
    return "\(likelihood) × \(consequence) = \(value)"
  }
}
