/// What can be wrong with a shown unit.
package enum UnitFlaw: Hashable, Sendable {
  case unusable(String)
  case unknownCommittee(EntityID)
  case repeated

  var reason: String {
    switch self {
    case .unusable(let unit): "belopp kan inte visas i ”\(unit)”: skriv tkr eller mnkr"
    case .unknownCommittee(let id): "nämnden \(id) finns inte: välj en som finns"
    case .repeated: "enheten är sagd två gånger för samma tabeller: ta bort den ena"
    }
  }
}
