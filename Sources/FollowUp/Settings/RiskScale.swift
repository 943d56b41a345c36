/// The 4 × 4 scale: the names of the levels and the colour band of each cell.
package struct RiskScale: Hashable, Sendable {
  /// A level's name first, then its synonyms (`måttlig`, `kännbar`).
  package struct Level: Hashable, Sendable {
    package var names: [String]

    package init(names: [String]) { self.names = names }

    package var name: String { names.first ?? "" }
  }

  package enum Band: String, Hashable, Sendable, CaseIterable {
    case low, medium, high
  }

  /// Levels 1–4, in order.
  package var likelihoods: [Level]
  package var consequences: [Level]
  /// `grid[likelihood − 1][consequence − 1]`.
  package var grid: [[Band]]

  package init(likelihoods: [Level], consequences: [Level], grid: [[Band]]) {
    self.likelihoods = likelihoods
    self.consequences = consequences
    self.grid = grid
  }

  /// The band of an assessed risk; nil when it is not assessed or the grid lacks the cell.
  package func band(_ assessment: RiskAssessment) -> Band? {
    guard let likelihood = assessment.likelihood, let consequence = assessment.consequence else { return nil }
    return band(likelihood: likelihood, consequence: consequence)
  }

  package func band(likelihood: Int, consequence: Int) -> Band? {
    guard grid.indices.contains(likelihood - 1), grid[likelihood - 1].indices.contains(consequence - 1) else {
      return nil
    }
    return grid[likelihood - 1][consequence - 1]
  }

  /// The level 1–4 a word stands for; nil for a word the scale lacks.
  package static func level(of word: String, in levels: [Level]) -> Int? {
    let place =
      levels.firstIndex { $0.names.contains(word) }
      ?? levels.firstIndex { $0.names.contains { $0.lowercased() == word.lowercased() } }
    return place.map { $0 + 1 }
  }
}
