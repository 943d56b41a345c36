/// What stands between the fields of a record.
package enum Separator: String, Hashable, Sendable, CaseIterable {
  /// In the order they are believed in, where two divide a file equally well: a decimal comma is more usual than a comma
  /// between Swedish fields.
  case tab = "\t"
  case semicolon = ";"
  case bar = "|"
  case comma = ","

  var byte: UInt8 {
    switch self {
    case .tab: UInt8(ascii: "\t")
    case .semicolon: UInt8(ascii: ";")
    case .bar: UInt8(ascii: "|")
    case .comma: UInt8(ascii: ",")
    }
  }

  /// As it is named in a sentence.
  package var name: String {
    switch self {
    case .tab: "tabb"
    case .semicolon: "semikolon"
    case .bar: "lodstreck"
    case .comma: "komma"
    }
  }
}
