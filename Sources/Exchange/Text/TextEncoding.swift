/// How a file's bytes stand for letters.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// With or without a byte order mark.
  case utf8 = "utf-8"
  /// With a byte order mark, which tells the order of the bytes.
  case utf16 = "utf-16"
  /// What Windows programs in western Europe write when they do not write Unicode; Latin-1 with more signs.
  case windows1252 = "windows-1252"
  /// ISO 8859-1.
  case latin1 = "latin-1"

  /// As people write it.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    case .latin1: "Latin-1"
    }
  }
}
