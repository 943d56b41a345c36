/// What can be wrong with the status words.
package enum StatusFlaw: Hashable, Sendable {
  case repeated(String)
  case unknown(String)
  case twoMeanings(String)

  var reason: String {
    switch self {
    case .repeated(let word): "statusen ”\(word)” finns två gånger: ta bort den ena"
    case .unknown(let word):
      "”\(word)” är inget av statusorden: lägg till ordet bland dem, eller ta bort det här"
    case .twoMeanings(let word): "statusen ”\(word)” har två betydelser: låt den stå på ett ställe"
    }
  }
}
