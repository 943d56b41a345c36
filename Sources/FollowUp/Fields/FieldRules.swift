/// What a text must be to be kept.
enum FieldRules {
  static func problem(inName text: String?) -> FieldProblem? {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return .emptyName }
    return problem(inLine: text)
  }

  static func problem(inLine text: String) -> FieldProblem? {
    if text.unicodeScalars.contains(where: isControl) { return .notOneLine }
    return tooLong(text, limit: FieldLimit.name)
  }

  /// Line breaks and tabs are text; other control characters are kept as they are and shown as symbols.
  static func problem(inText text: String) -> FieldProblem? {
    tooLong(text, limit: FieldLimit.text)
  }

  static func problem(inDate text: String) -> FieldProblem? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3, parts[2].utf8.count == 2, let day = Int(parts[2]),
      (1...31).contains(day),
      Period(parts[0] + "-" + parts[1])?.month != nil
    else { return .unreadable(text, example: "2025-09-24") }
    return nil
  }

  private static func tooLong(_ text: String, limit: Int) -> FieldProblem? {
    let count = text.count
    return count > limit ? .tooLong(count: count, limit: limit) : nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
