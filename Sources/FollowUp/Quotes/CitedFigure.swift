/// A figure that a claim leads to, as one who quotes it reads it.
struct CitedFigure {
  /// Where it stands, as people say it: `Resultaträkning · Nettokostnad · Budget 2025`.
  let label: String
  let unit: MeasureUnit
  /// What is printed, standing for half of its own unit either way; where nothing is printed, what we compute.
  let published: CellReading
  /// The published figure, unless that is a printed total that no rounding explains: then what we compute.
  let trusted: CellReading
  /// What we compute, where the figure is computed; else what is published.
  let computed: ExactDecimal
  let ground: ClaimGround

  init(
    label: String, unit: MeasureUnit, published: CellReading, trusted: CellReading, computed: ExactDecimal,
    ground: ClaimGround
  ) {
    self.label = label
    self.unit = unit
    self.published = published
    self.trusted = trusted
    self.computed = computed
    self.ground = ground
  }

  /// A figure that nothing is computed of.
  init(
    label: String, unit: MeasureUnit, _ number: ExactDecimal, standingFor interval: Interval,
    ground: ClaimGround
  ) {
    let reading = CellReading(value: number, interval: interval)
    self.init(
      label: label, unit: unit, published: reading, trusted: reading, computed: number, ground: ground)
  }
}

/// What a claim rests on: the firmer it is, the more it weighs when the quote says something else.
package enum ClaimGround: Hashable, Sendable {
  /// A figure in running text only.
  case text
  /// Another year's document, whose figures may have been revised since.
  case otherYear
  /// A table, an indicator or a register of the same year.
  case ownYear

  /// Of a sum: one figure of another year makes it rest on that year; one in a table of the same year makes it rest on the table.
  func joined(with other: ClaimGround) -> ClaimGround {
    if self == .otherYear || other == .otherYear { return .otherYear }
    return self == .ownYear || other == .ownYear ? .ownYear : .text
  }
}

/// Why a claim comes to nothing.
package enum ClaimProblem: Error, Hashable, Sendable {
  /// There is nothing at the address.
  case nothingThere(FigureAddress)
  /// What is there has no number: where that is, as people say it.
  case noNumber(String)
  /// There is none of what is counted, or nobody has judged them.
  case noneToCount(CountOf)
  /// Another year that is not at hand: nothing can be said.
  case notAtHand(FigureAddress)
  /// A share of what may be zero, or more digits than fit.
  case incomputable
}
