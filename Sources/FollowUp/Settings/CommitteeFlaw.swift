/// What can be wrong with the committees.
package enum CommitteeFlaw: Hashable, Sendable {
  case repeated(String)
  /// The id means the settings themselves in an address.
  case isReserved
  case unknownOpening(EntityID)

  /// The id no committee can have.
  package static let reserved = "settings"

  var reason: String {
    switch self {
    case .repeated(let id): "nämnden ”\(id)” finns två gånger: ge den ena ett annat id"
    case .isReserved: "id ”\(Self.reserved)” är upptaget: det betyder inställningarna, välj ett annat"
    case .unknownOpening(let id):
      "nämnden \(id), som ska öppnas först, finns inte: välj en som finns"
    }
  }
}
