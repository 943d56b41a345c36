import FollowUp

/// The line that says what the focused thing is and what it means.
extension GoalsModel {
  package var statusText: String {
    guard let row else { return "" }
    switch row.content {
    case .goal(let verdict): return GoalsSentences.goal(row.name, verdict)
    case .indicator: return indicatorText(row)
    }
  }

  private func indicatorText(_ row: GoalsRow) -> String {
    guard case .indicator(let id) = row.id, let indicator = register.indicator(id), let column else {
      return row.name
    }
    let observation = indicator.observation(in: column.id)
    let parts = [
      GoalsSentences.value(indicator, observation, column.id), focus.refusal,
      observation.flatMap(GoalsSentences.remark), assessed.sentence(of: indicator, beside: column.id),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}

/// Sentences about goals and indicators.
enum GoalsSentences {
  /// What the figures propose and what is decided of a goal.
  static func goal(_ name: String, _ verdict: GoalsVerdict) -> String {
    let proposal = verdict.proposal.map { "förslag \($0.words)" } ?? "inget att föreslå från"
    let counts = verdict.counts.isEmpty ? "" : " (\(verdict.counts))"
    return "\(name) · \(proposal)\(counts) · \(decided(verdict))"
  }

  private static func decided(_ verdict: GoalsVerdict) -> String {
    guard let level = verdict.decided else { return "inget beslutat" }
    if !verdict.differs { return "beslutat \(level.words)" }
    return "beslutat \(level.words), "
      + (verdict.isMotivated ? "skiljer sig med motivering" : "motivering saknas")
  }

  /// `utfall 2024: 77 %`; why there is no value when there is none.
  static func value(_ indicator: Indicator, _ observation: Observation?, _ column: GoalsColumn) -> String {
    let name =
      observation?.role == .forecast ? "prognos \(PeriodWords.long(column.period))" : column.name
    guard let observation else { return capitalised("\(name): tomt") }
    return capitalised("\(name): \(shown(observation.figure, indicator.unit))")
  }

  private static func shown(_ figure: Figure, _ unit: MeasureUnit) -> String {
    switch figure.content {
    case .number:
      let isOwn = figure.unit.map { $0.base != unit.base } ?? false
      return NumberText.figure(figure, in: unit, decimals: nil) + (isOwn ? "" : NumberText.unitSuffix(unit))
    case .words: return NumberText.figure(figure, in: unit, decimals: nil)
    case .missing(let reason): return words(reason)
    }
  }

  private static func words(_ reason: Figure.Missing) -> String {
    switch reason {
    case .empty: "tomt"
    case .dash: "inget redovisat (–)"
    case .doubleDash: "inte mätt (– –)"
    case .notCalculated: "inte beräknat än"
    case .onlyInText: "står bara i texten"
    }
  }

  /// What belongs to this value alone: its date, its heading, its note; nil when there is nothing.
  static func remark(_ observation: Observation) -> String? {
    let figure = observation.figure
    let parts = [
      figure.dated.map { "avser \(PeriodWords.date($0))" }, figure.isPreliminary ? "preliminärt" : nil,
      figure.printed.map { "tryckt \($0)" },
      figure.reference.map { "jämförs med \(NumberText.exact($0, in: figure.unit ?? .count))" }, figure.note,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
