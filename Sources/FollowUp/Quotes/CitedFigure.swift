/// One way to read the figures that claims lead to.
enum CitedWay {
  /// By what is printed.
  case published
  /// The same, but for printed totals that no rounding explains: there by what we compute.
  case trusted
  /// By what we compute, wherever something is computed.
  case computed
}

/// A figure that a claim leads to, as one who quotes it reads it.
struct CitedFigure {
  /// What it is called, put into words only when something is said of it.
  enum Label {
    case cell(TableGrid, row: Int, column: Int, whose: String)
    case observation(Observation, of: String, whose: String)
    case words(String)
  }

  let label: Label
  let unit: MeasureUnit
  /// What is printed, standing for half of its own unit either way; where nothing is printed, what we compute.
  let published: CellReading
  /// The published figure, unless that is a printed total that no rounding explains: then what we compute.
  let trusted: CellReading
  /// What we compute, where the figure is computed; else what is published.
  let computed: ExactDecimal
  let ground: ClaimGround

  init(
    label: Label, unit: MeasureUnit, published: CellReading, trusted: CellReading, computed: ExactDecimal,
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
    label: Label, unit: MeasureUnit, _ number: ExactDecimal, standingFor interval: Interval,
    ground: ClaimGround
  ) {
    let reading = CellReading(value: number, interval: interval)
    self.init(
      label: label, unit: unit, published: reading, trusted: reading, computed: number, ground: ground)
  }
}

extension CitedFigure {
  func reading(_ way: CitedWay) -> CellReading {
    switch way {
    case .published: published
    case .trusted: trusted
    case .computed: CellReading(value: computed, interval: Interval(exactly: computed))
    }
  }
}

extension CitedFigure.Label {
  /// Where it stands, as people say it: `Resultaträkning · Nettokostnad · Budget 2025`, `”prognos överskott”`.
  var text: String {
    switch self {
    case .cell(let grid, let row, let column, let whose):
      (grid.table.kind == .quotes ? "”\(grid.table.rows[row].label)”" : grid.place(row, column)) + whose
    case .observation(let observation, let name, let whose):
      "\(name) · \(FindingText.observation(observation))\(whose)"
    case .words(let words): words
    }
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
