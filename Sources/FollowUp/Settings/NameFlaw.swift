/// What can be wrong with a name.
package enum NameFlaw: Hashable, Sendable {
  /// In characters.
  package static let longest = 200

  case empty
  case control(Unicode.Scalar)
  /// The count of characters.
  case tooLong(Int)

  package var reason: String {
    switch self {
    case .empty: "namnet är tomt: skriv ett namn"
    case .control(let scalar):
      "namnet innehåller \(Self.name(of: scalar)), som inte syns: skriv namnet på en rad utan styrtecken"
    case .tooLong(let count): "namnet är \(count) tecken: korta det till högst \(Self.longest)"
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
