/// What can be wrong with a threshold.
package enum ThresholdFlaw: Hashable, Sendable {
  case notShare
  case crossed
  case negative

  var reason: String {
    switch self {
    case .notShare: "andelen ska vara 0–1: skriv ett tal däremellan"
    case .crossed:
      "gränsen för ej uppfyllt måste vara lägre än den för i hög grad: sänk den ena eller höj den andra"
    case .negative: "gränsen kan inte vara negativ: skriv 0 eller mer"
    }
  }
}
