/// How characters that cannot stand as themselves in a JSON string are written.
enum StringEscape {
  /// The character as `\u001b`, or as two halves (a surrogate pair) when it needs that.
  static func unicode(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { "\\u" + hex($0) }.joined()
  }

  /// The short escape of a byte (`\"`, `\\`, `\n` …), the letter only; nil when there is none.
  static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    default: nil
    }
  }

  /// The byte that a letter after a backslash stands for; nil when it stands for nothing.
  static func byte(for letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    default: nil
    }
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
