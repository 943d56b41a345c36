/// Which way an indicator has moved, as better or worse: never the arithmetic sign.
package enum Trend: String, Hashable, Sendable, CaseIterable {
  case improved, unchanged, worse

  /// From an earlier value to a later one. Higher than zero counts as higher is better for `notNegative`; nil when nobody has said which
  /// way is better, unless nothing changed.
  package static func from(_ earlier: ExactDecimal, to later: ExactDecimal, direction: Indicator.Direction)
    -> Trend?
  {
    if earlier == later { return .unchanged }
    switch direction {
    case .higher, .notNegative: return later > earlier ? .improved : .worse
    case .lower: return later < earlier ? .improved : .worse
    case .unknown: return nil
    }
  }

  /// The trend word of a document (`Positiv` is improved, whichever way the number went); nil for another word.
  package init?(printed word: String) {
    switch word.lowercased() {
    case "positiv", "förbättrad": self = .improved
    case "oförändrad": self = .unchanged
    case "negativ", "försämrad": self = .worse
    default: return nil
    }
  }

  /// 1, ½ and 0.
  package var score: ExactDecimal {
    switch self {
    case .improved: ExactDecimal(1)
    case .unchanged: ExactDecimal(coefficient: 5, exponent: -1)
    case .worse: .zero
    }
  }
}
