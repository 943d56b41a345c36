extension RiskResponse {
  /// True when the status says it is done: its first word is `klar`, `klart` or `klara`. `Blir klart i år` is a
  /// forecast, not a result.
  package var isDone: Bool { status.map(StatusText.saysDone) ?? false }
}

/// What a status says without any settings to read it by.
enum StatusText {
  static func saysDone(_ status: String) -> Bool {
    var (isFirst, isDone) = (true, false)
    status.forEachWord { word in
      if isFirst { isDone = word.isWord("klar") || word.isWord("klart") || word.isWord("klara") }
      isFirst = false
    }
    return isDone
  }
}
