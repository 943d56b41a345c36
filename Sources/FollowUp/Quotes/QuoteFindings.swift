/// What there is to say of the quoted figures of a year: one finding for each figure that does not agree, and one for each claim that
/// leads nowhere.
struct QuoteFindings {
  private let figures: ClaimFigures
  private let grids: [TableGrid]

  init(_ scope: CheckScope, _ grids: YearGrids) {
    figures = ClaimFigures(scope, grids)
    self.grids = grids.money + grids.statistics + grids.measures
  }

  /// A quoted figure with all that its claims come to.
  private struct Held {
    let quote: QuotedFigure
    var failing: [QuoteVerdict] = []
    var holding: [QuoteVerdict] = []
    var problems: [(claim: Claim, problem: ClaimProblem)] = []

    /// The first of the worst.
    var worst: QuoteVerdict? {
      failing.reduce(nil as QuoteVerdict?) { worst, next in
        guard let worst, let old = worst.severity, let new = next.severity else { return next }
        return new < old ? next : worst
      }
    }

    /// Whether it says another quoted figure once more, and has nothing against it that the other has not.
    func repeats(_ other: Held) -> Bool {
      guard quote.address != other.quote.address, !other.failing.isEmpty, quote.number == other.quote.number
      else { return false }
      return holding.contains { $0.onlyAddress == other.quote.address }
        && Set(failing.map(\.claim)).isSubset(of: other.failing.map(\.claim))
    }
  }

  func all() -> [Finding] {
    var findings: [Finding] = []
    for grid in grids {
      let held = disputed(in: grid).map(hold)
      let repeated = held.map { one in one.failing.isEmpty ? nil : held.firstIndex { one.repeats($0) } }
      for index in held.indices {
        let repeats = held.indices.filter { repeated[$0] == index }.map { held[$0].quote }
        let main = repeated[index] == nil ? disagreement(held[index], repeats) : nil
        findings += [main].compactMap(\.self)
        findings += held[index].problems.compactMap { problem($0, held[index].quote) }
      }
    }
    return findings
  }

  /// The typed numbers of the rows that claim something, but for those that agree with what is printed of all they claim: nearly every one.
  private func disputed(in grid: TableGrid) -> [QuotedFigure] {
    var quotes: [QuotedFigure] = []
    for row in grid.table.rows.indices where !grid.table.rows[row].claims.isEmpty {
      for column in grid.table.columns.indices where !grid.isComputed(row, column) {
        guard let number = grid.value(row, column), !isAgreed(number, grid, row, column) else { continue }
        quotes.append(Self.quote(of: number, grid, row, column))
      }
    }
    return quotes
  }

  private func isAgreed(_ number: ExactDecimal, _ grid: TableGrid, _ row: Int, _ column: Int) -> Bool {
    let unit = grid.unit(row, column)
    let interval = QuotedFigure.interval(of: number, in: unit)
    let claims = grid.table.rows[row].claims
    return claims.indices.allSatisfy { place in
      if let cell = figures.printed(claims[place]) {
        return QuoteVerdict.severity(number, standingFor: interval, cell) == nil
      }
      let reading = try? ClaimReading(claims[place], by: figures, unit: unit).published
      return reading.map { QuoteVerdict.severity(number, standingFor: interval, $0.reading) == nil } ?? false
    }
  }

  private static func quote(
    of number: ExactDecimal, _ grid: TableGrid, _ row: Int, _ column: Int
  ) -> QuotedFigure {
    let unit = grid.unit(row, column)
    return QuotedFigure(
      address: grid.address(row, column), table: grid.table.title, label: grid.table.rows[row].label,
      unit: unit, number: number, interval: QuotedFigure.interval(of: number, in: unit),
      claims: grid.table.rows[row].claims)
  }

  private func hold(_ quote: QuotedFigure) -> Held {
    var held = Held(quote: quote)
    for claim in quote.claims {
      do throws(ClaimProblem) {
        let reading = try ClaimReading(claim, by: figures, unit: quote.unit)
        let verdict = try QuoteVerdict(quote, claim: claim, reading: reading)
        if verdict.severity == nil { held.holding.append(verdict) } else { held.failing.append(verdict) }
      } catch {
        held.problems.append((claim, error))
      }
    }
    return held
  }

  private func disagreement(_ held: Held, _ repeats: [QuotedFigure]) -> Finding? {
    guard let worst = held.worst, let severity = worst.severity else { return nil }
    let quote = held.quote
    let isShare = worst.reading.isShare
    let sentence = QuoteSentence(
      quote: quote, worst: worst, failing: held.failing, holding: held.holding,
      repeats: repeats.map(\.label))
    return Finding(
      .quote, severity, at: addresses(held, worst, repeats), place: quote.place, section: quote.table,
      message: sentence.text,
      figures: Finding.Figures(
        printed: quote.shown(quote.number), computed: quote.shown(worst.side.value, isShare: isShare),
        unit: quote.unit, terms: isShare ? [] : worst.terms,
        room: quote.shown(worst.side.interval.room + quote.interval.room, isShare: isShare)),
      grounds: isShare ? (worst.terms + worst.divisor).map { FindingText.number($0.value) } : [])
  }

  /// The quote and where it stands once more, what it is told against, and what else it does not agree with.
  private func addresses(
    _ held: Held, _ worst: QuoteVerdict, _ repeats: [QuotedFigure]
  ) -> [FigureAddress] {
    var all = [held.quote.address] + repeats.map(\.address) + worst.reading.addresses
    for address in held.failing.flatMap(\.reading.addresses) where !all.contains(address) {
      all.append(address)
    }
    return all
  }

  /// A claim that leads nowhere is to be mended; one that leads to what has no figure yet is only good to know.
  private func problem(_ found: (claim: Claim, problem: ClaimProblem), _ quote: QuotedFigure) -> Finding? {
    let (severity, words): (Severity, String)
    switch found.problem {
    case .notAtHand: return nil
    case .nothingThere(let address):
      (severity, words) = (.warning, "siffran pekar på något som inte finns: \(address).")
    case .noNumber(let label):
      (severity, words) = (.info, "går inte att jämföra, \(label) har ingen siffra.")
    case .noneToCount(let count):
      (severity, words) = (.info, "går inte att jämföra, det finns inget att räkna: \(count.swedish).")
    case .incomputable:
      (severity, words) = (.info, "går inte att jämföra, \(found.claim) går inte att räkna ut.")
    }
    return Finding(
      .quote, severity, at: [quote.address], place: quote.place, section: quote.table,
      message: "\(quote.place): \(words)", aspect: found.claim.description, grounds: [words])
  }
}
