/// The order of words in Swedish: capital and small letters alike, å ä ö after z, é as e.
enum SwedishOrder {
  /// Texts stand in the order of their keys.
  static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars { key.append(place(scalar)) }
    return String(key)
  }

  private static func place(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "å": "{"
    case "ä", "æ": "|"
    case "ö", "ø": "}"
    case "é", "è", "ê": "e"
    case "ü": "y"
    default: scalar
    }
  }
}
