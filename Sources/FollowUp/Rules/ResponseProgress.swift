extension RiskResponse {
  /// True when the status says it is done: its first word is `klar`, `klart` or `klara`. `Blir klart i år` is a
  /// forecast, not a result.
  package var isDone: Bool { status.map(StatusText.saysDone) ?? false }
}

/// What a status says without any settings to read it by.
enum StatusText {
  static func saysDone(_ status: String) -> Bool {
    guard let word = status.lowercased().split(whereSeparator: { !$0.isLetter }).first else { return false }
    return ["klar", "klart", "klara"].contains(word)
  }
}
