package import FollowUp

/// Where the matrix cursor stands: in a cell, or at the risks beside the matrix that are not assessed.
package enum MatrixPlace: Hashable, Sendable {
  /// Each 1–4.
  case cell(likelihood: Int, consequence: Int)
  case unassessed

  package init(_ assessment: RiskAssessment) {
    if let likelihood = assessment.likelihood, let consequence = assessment.consequence {
      self = .cell(likelihood: likelihood, consequence: consequence)
    } else {
      self = .unassessed
    }
  }

  /// `ruta 4 × 2`, `ej värderade`.
  package var name: String {
    switch self {
    case .cell(let likelihood, let consequence): "ruta \(likelihood) × \(consequence)"
    case .unassessed: "ej värderade"
    }
  }

  /// The place a step leads to: up is a higher likelihood. Below the lowest row stand the unassessed, where there
  /// are any; from there a step up returns to `column`.
  func moved(_ move: Move, hasUnassessed: Bool, column: Int) -> MatrixPlace {
    let levels = RiskMatrix.levels
    guard case .cell(let likelihood, let consequence) = self else {
      return Self.fromUnassessed(move, column: column)
    }
    if move == .down, likelihood == levels.lowerBound, hasUnassessed { return .unassessed }
    let row = move.row(from: levels.upperBound - likelihood, count: levels.count)
    let place = move.column(from: consequence - levels.lowerBound, count: levels.count)
    return .cell(likelihood: levels.upperBound - row, consequence: place + levels.lowerBound)
  }

  private static func fromUnassessed(_ move: Move, column: Int) -> MatrixPlace {
    switch move {
    case .up: .cell(likelihood: RiskMatrix.levels.lowerBound, consequence: column)
    case .pageUp, .first: .cell(likelihood: RiskMatrix.levels.upperBound, consequence: column)
    case .down, .left, .right, .last, .rowStart, .rowEnd, .pageDown, .nextBox, .previousBox: .unassessed
    }
  }
}
