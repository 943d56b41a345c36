/// What can be wrong with the bytes of a character beyond ASCII.
enum UTF8Flaw: Error, Hashable, Sendable {
  case stray(UInt8)
  case truncated(UInt8)
  case overlong(UInt8)
  case surrogate
  case beyondUnicode(UInt8)

  var sentence: String {
    switch self {
    case .stray(let byte): "byten \(Self.hex(byte)) hör inte till något tecken"
    case .truncated(let byte): "tecknet som börjar med byten \(Self.hex(byte)) är avhugget"
    case .overlong(let byte): "tecknet som börjar med byten \(Self.hex(byte)) är skrivet med för många byte"
    case .surrogate: "ett halvt tecken (surrogat) står ensamt"
    case .beyondUnicode(let byte): "tecknet som börjar med byten \(Self.hex(byte)) finns inte"
    }
  }

  private static func hex(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }
}

/// The well-formed UTF-8 sequences (Unicode, table 3-7).
enum UTF8Sequence {
  /// The length in bytes, 2–4, of the character that starts at `start` with a byte from 0x80 up.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) throws(UTF8Flaw) -> Int {
    let lead = bytes[start]
    let length = try length(lead: lead)
    for step in 1..<length {
      guard start + step < bytes.count, bytes[start + step] & 0xC0 == 0x80 else { throw .truncated(lead) }
    }
    try checkSecond(bytes[start + 1], lead: lead)
    return length
  }

  private static func length(lead: UInt8) throws(UTF8Flaw) -> Int {
    switch lead {
    case 0xC2...0xDF: return 2
    case 0xE0...0xEF: return 3
    case 0xF0...0xF4: return 4
    case 0xC0, 0xC1: throw .overlong(lead)
    case 0xF5...0xFF: throw .beyondUnicode(lead)
    default: throw .stray(lead)
    }
  }

  private static func checkSecond(_ second: UInt8, lead: UInt8) throws(UTF8Flaw) {
    switch lead {
    case 0xE0 where second < 0xA0, 0xF0 where second < 0x90: throw .overlong(lead)
    case 0xED where second > 0x9F: throw .surrogate
    case 0xF4 where second > 0x8F: throw .beyondUnicode(lead)
    default: return
    }
  }
}
