extension RiskResponse {
  /// True when the status says it is done: its first word is `klar`, `klart` or `klara`. `Blir klart i år` is a
  /// forecast, not a result.
  package var isDone: Bool {
    guard let word = status?.lowercased().split(whereSeparator: { !$0.isLetter }).first else { return false }
    return ["klar", "klart", "klara"].contains(word)
  }
}
