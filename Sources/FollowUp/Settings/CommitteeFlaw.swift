/// What can be wrong with the committees.
package enum CommitteeFlaw: Hashable, Sendable {
  case repeated(String)
  case unknownOpening(EntityID)

  var reason: String {
    switch self {
    case .repeated(let id): "nämnden ”\(id)” finns två gånger: ge den ena ett annat id"
    case .unknownOpening(let id):
      "nämnden \(id), som ska öppnas först, finns inte: välj en som finns"
    }
  }
}
