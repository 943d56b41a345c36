/// The name of a thing inside its register: lower-case a–z, digits and hyphens, 1–64 characters, never starting or ending
/// with a hyphen. Stable: labels change, ids do not.
package struct EntityID: Hashable, Sendable, LosslessStringConvertible {
  package let description: String

  /// Nil when the text is no id.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-"),
      bytes.allSatisfy(Self.isAllowed)
    else { return nil }
    description = text
  }

  /// An id written in the code.
  package init(known text: StaticString) {
    description = String(describing: text)
  }

  /// Ids of different length, which most are, are told apart without looking at their letters.
  package static func == (left: EntityID, right: EntityID) -> Bool {
    left.description.utf8.count == right.description.utf8.count && left.description == right.description
  }

  /// Eight letters at a time: every figure of a year is found by its row's id.
  package func hash(into hasher: inout Hasher) {
    var text = description
    let folded = text.withUTF8 { bytes in
      var (folded, part) = (UInt64(bytes.count), UInt64(0))
      for (place, byte) in bytes.enumerated() {
        part = part << 8 | UInt64(byte)
        if place & 7 == 7 || place == bytes.count - 1 {
          folded = (folded ^ part) &* 0x9E37_79B9_7F4A_7C15
          folded ^= folded >> 29
          part = 0
        }
      }
      return folded
    }
    hasher.combine(folded)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
