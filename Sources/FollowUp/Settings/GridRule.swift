/// The grid is 4 × 4, and its colour never falls when likelihood or consequence rises.
enum GridRule {
  static func problems(in municipality: Municipality) -> [SettingsProblem] {
    let grid = municipality.riskScale.grid
    let place = ["riskScale", "grid"]
    guard grid.count == 4 else { return [SettingsProblem(place, .scale(.notFour(grid.count)))] }
    let short = grid.indices.filter { grid[$0].count != 4 }
    guard short.isEmpty else {
      return short.map { SettingsProblem(place + ["\($0)"], .scale(.notFour(grid[$0].count))) }
    }
    return falling(grid).map { (row, column) in
      let flaw = ScaleFlaw.falling(likelihood: row + 1, consequence: column + 1)
      return SettingsProblem(place + ["\(row)", "\(column)"], .scale(flaw))
    }
  }

  private static func falling(_ grid: [[RiskScale.Band]]) -> [(Int, Int)] {
    (0..<4).flatMap { (row) in
      (0..<4).filter { (column) in
        let rank = grid[row][column].rank
        return (row > 0 && grid[row - 1][column].rank > rank)
          || (column > 0 && grid[row][column - 1].rank > rank)
      }.map { (row, $0) }
    }
  }
}

extension RiskScale.Band {
  /// Rising from green to red.
  fileprivate var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}
