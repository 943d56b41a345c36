extension RiskScale.Band {
  /// `hög`, `förhöjd`, `låg`.
  package var name: String {
    switch self {
    case .high: "hög"
    case .medium: "förhöjd"
    case .low: "låg"
    }
  }

  /// The letter that says the band where colour alone would.
  package var letter: String {
    switch self {
    case .high: "H"
    case .medium: "F"
    case .low: "L"
    }
  }
}
