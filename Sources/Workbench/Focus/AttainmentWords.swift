package import FollowUp

/// Måluppfyllelse in signs and words; never by colour alone.
extension Attainment {
  /// `●`, `◐`, `○`, `–`.
  package var sign: String {
    switch self {
    case .high: "●"
    case .partial: "◐"
    case .notMet: "○"
    case .notAssessable: "–"
    }
  }

  /// With its sign, for a cell: `◐ delvis`.
  package var short: String {
    switch self {
    case .high: "● i hög grad"
    case .partial: "◐ delvis"
    case .notMet: "○ ej"
    case .notAssessable: "– ej bedömbar"
    }
  }

  /// In a sentence: `delvis uppfyllt`.
  package var words: String {
    switch self {
    case .high: "uppfyllt i hög grad"
    case .partial: "delvis uppfyllt"
    case .notMet: "ej uppfyllt"
    case .notAssessable: "kan inte bedömas"
    }
  }
}
