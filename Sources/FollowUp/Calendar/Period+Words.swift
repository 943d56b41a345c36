extension Period {
  /// As people say it inside a sentence: `2024`, `augusti 2025`, `tolv månader till juli 2019`.
  package var inWords: String {
    guard let month else { return String(year) }
    return (isRolling ? "tolv månader till " : "") + "\(ReportingPoint.monthNames[month - 1]) \(year)"
  }
}
