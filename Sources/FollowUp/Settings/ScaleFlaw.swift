/// What can be wrong with the risk scale and its colours.
package enum ScaleFlaw: Hashable, Sendable {
  /// So many levels, rows or cells where four are meant.
  case notFour(Int)
  case nameless(level: Int)
  case repeated(String)
  /// The colour of a cell is lower than that of one with a lower likelihood or consequence.
  case falling(likelihood: Int, consequence: Int)

  var reason: String {
    switch self {
    case .notFour(let count): "skalan har 4 nivåer men här står \(count): skriv fyra"
    case .nameless(let level): "nivå \(level) saknar namn: ge den minst ett"
    case .repeated(let word): "ordet ”\(word)” står två gånger i skalan: låt det betyda en nivå"
    case .falling(let likelihood, let consequence):
      "färgen för sannolikhet \(likelihood) och konsekvens \(consequence) är lägre än för en mindre risk: "
        + "färgen får inte falla när sannolikhet eller konsekvens ökar"
    }
  }
}
