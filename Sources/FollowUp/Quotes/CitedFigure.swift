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
  enum Source {
    case cell(TableGrid, row: Int, column: Int)
    indirect case observation(Observation, of: String, CellReading)
    /// A level, a count, and its name.
    case number(CellReading, String)
  }

  let source: Source
  let unit: MeasureUnit
  let ground: ClaimGround
  /// ` (Verksamhetsplan 2025)` for a figure of another document.
  let whose: String

  /// - Returns: nil for a cell without a number.
  func reading(_ way: CitedWay) -> CellReading? {
    switch source {
    case .cell(let grid, let row, let column): grid.reading(row, column, way)
    case .observation(_, _, let reading), .number(let reading, _): reading
    }
  }

  /// What it is called, as people say it: `Resultaträkning · Nettokostnad · Budget 2025`, `”prognos överskott”`.
  var label: String {
    switch source {
    case .cell(let grid, let row, let column):
      (grid.table.kind == .quotes ? "”\(grid.table.rows[row].label)”" : grid.place(row, column)) + whose
    case .observation(let observation, let name, _):
      "\(name) · \(FindingText.observation(observation))\(whose)"
    case .number(_, let name): name + whose
    }
  }
}

extension TableGrid {
  func reading(_ row: Int, _ column: Int, _ way: CitedWay) -> CellReading? {
    switch way {
    case .published: control(row, column) == nil ? reading(row, column) : asPrinted(row, column)
    case .trusted:
      // A printed total that is what it ought to be is read as it is printed.
      reading(row, column).map { trusted in
        control(row, column) == trusted.value ? asPrinted(row, column) ?? trusted : trusted
      }
    case .computed:
      (value(row, column) ?? reading(row, column)?.value).map {
        CellReading(value: $0, interval: Interval(exactly: $0))
      }
    }
  }
}

/// What a claim rests on: the firmer it is, the more it weighs when the quote says something else.
enum ClaimGround {
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
enum ClaimProblem: Error {
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
