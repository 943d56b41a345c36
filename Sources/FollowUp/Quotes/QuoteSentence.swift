/// The sentence of a quoted figure that does not agree: what the text says, what the figures say, and with what else it agrees or not.
struct QuoteSentence {
  let quote: QuotedFigure
  let worst: QuoteVerdict
  let failing: [QuoteVerdict]
  let holding: [QuoteVerdict]
  /// The names of the same figure where it stands once more.
  let repeats: [String]

  var text: String {
    let said = FindingText.amount(quote.shown(quote.number), quote.unit)
    return (["\(quote.place): i texten står \(said), men \(ought(worst)). \(difference)"] + others + again)
      .joined(separator: " ")
  }

  /// `A är 3,1 mnkr`, `9,9 + 17,2 = 27,1 mnkr (A + B)`.
  private func ought(_ verdict: QuoteVerdict) -> String {
    let (terms, divisor) = (verdict.terms, verdict.divisor)
    guard terms.count + divisor.count > 1 else {
      return "\(Self.name(terms, divisor)) är \(amount(verdict))\(byRows(verdict))"
    }
    let top = FindingText.arithmetic(terms)
    let whole = Self.enclosed(FindingText.arithmetic(divisor), divisor.count)
    let share = verdict.reading.isShare ? "\(Self.enclosed(top, terms.count)) / \(whole)" : top
    return "\(share) = \(amount(verdict)) (\(Self.name(terms, divisor)))"
  }

  private func amount(_ verdict: QuoteVerdict) -> String {
    FindingText.amount(quote.shown(verdict.side.value, isShare: verdict.reading.isShare), quote.unit)
  }

  /// Where the printed total is not what its own rows give, that too.
  private func byRows(_ verdict: QuoteVerdict) -> String {
    guard verdict.side.value != verdict.trusted else { return "" }
    return " (raderna där ger \(FindingText.amount(quote.shown(verdict.trusted), quote.unit)))"
  }

  private var difference: String {
    let number =
      quote.shown(quote.number) - quote.shown(worst.side.value, isShare: worst.reading.isShare)
    let unit = quote.unit == .percent ? MeasureUnit(rawValue: "procentenheter") : quote.unit
    let text = "Skillnad \(FindingText.amount(number, unit, sign: .always))"
    switch (worst.severity, worst.reading.ground) {
    case (.rounding, _): return text + ", avrundning."
    case (_, .otherYear): return text + "; siffran kan ha räknats om sedan dess."
    case (_, .text): return text + " mellan två ställen i texten."
    case (.warning, .ownYear): return text + ", mer än en enhet men möjlig som avrundning."
    case (.error, .ownYear), (.info, .ownYear), (nil, .ownYear): return text + "."
    }
  }

  private var others: [String] {
    let against = failing.filter { $0.claim != worst.claim }
    let apart = against.map { "\(Self.name($0)) (\(amount($0)))" }.joined(separator: " eller ")
    let alike = holding.map(Self.name).joined(separator: " och ")
    return [
      against.isEmpty ? nil : "Stämmer inte heller med \(apart).",
      holding.isEmpty ? nil : "Stämmer med \(alike).",
    ].compactMap(\.self)
  }

  private var again: [String] {
    repeats.isEmpty ? [] : ["Samma siffra står också i: \(repeats.joined(separator: ", "))."]
  }

  /// `A − B`, `A + B av C`.
  private static func name(_ verdict: QuoteVerdict) -> String { name(verdict.terms, verdict.divisor) }

  private static func name(_ terms: [Finding.Term], _ divisor: [Finding.Term]) -> String {
    names(terms) + (divisor.isEmpty ? "" : " av \(names(divisor))")
  }

  private static func names(_ terms: [Finding.Term]) -> String {
    terms.enumerated().map { index, term in
      let label = term.label.isEmpty ? FindingText.number(term.value) : term.label
      if index == 0 { return (term.isSubtracted ? "\u{2212}" : "") + label }
      return (term.isSubtracted ? " \u{2212} " : " + ") + label
    }.joined()
  }

  private static func enclosed(_ text: String, _ count: Int) -> String { count > 1 ? "(\(text))" : text }
}
