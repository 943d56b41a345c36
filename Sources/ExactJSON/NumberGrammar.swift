/// What can be wrong with a number literal.
enum NumberFlaw: Error, Hashable, Sendable {
  case tooLong(Int)
  case notFinite
  case leadingZero
  case plusSign
  case twoDecimalPoints
  case noDigitAfterMinus
  case noDigitBeforePoint
  case noDigitAfterPoint
  case noDigitInExponent
  case stray(UInt8)

  /// The part of the sentence after "talet … går inte att läsa:".
  var sentence: String {
    switch self {
    case .tooLong(let length): "talet är \(length) tecken långt, högst \(NumberGrammar.longest) går att läsa"
    case .notFinite: "bara vanliga tal kan sparas"
    case .leadingZero: "det börjar med en nolla för mycket"
    case .plusSign: "plustecknet framför ska bort"
    case .twoDecimalPoints: "två decimaltecken"
    case .noDigitAfterMinus: "siffror saknas efter minustecknet"
    case .noDigitBeforePoint: "en siffra saknas före decimalpunkten"
    case .noDigitAfterPoint: "siffror saknas efter decimalpunkten"
    case .noDigitInExponent: "siffror saknas efter e"
    case .stray(let byte): "tecknet \(Character(Unicode.Scalar(byte))) hör inte hemma i ett tal"
    }
  }
}

/// The grammar of a JSON number (RFC 8259, section 6), and a length of at most 40 characters.
enum NumberGrammar {
  /// The longest literal that is read, in characters.
  static let longest = 40

  /// Whether the byte can stand somewhere in a number, or was meant to: digits, signs, points and letters.
  @inline(__always)
  static func belongs(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// Throws what is wrong with the run, which must be a number from its first byte to its last.
  static func check(_ run: UnsafeBufferPointer<UInt8>) throws(NumberFlaw) {
    guard run.count <= longest else { throw .tooLong(run.count) }
    var cursor = Cursor(run: run)
    try cursor.checkWhole()
    let hasPoint = try cursor.checkDecimals()
    try cursor.checkExponent()
    guard cursor.index == run.count else {
      let stray = run[cursor.index]
      throw hasPoint && stray == UInt8(ascii: ".") ? .twoDecimalPoints : .stray(stray)
    }
  }

  private struct Cursor {
    let run: UnsafeBufferPointer<UInt8>
    var index = 0

    init(run: UnsafeBufferPointer<UInt8>) { self.run = run }

    var next: UInt8? { index < run.count ? run[index] : nil }

    mutating func digits() -> Int {
      let start = index
      while index < run.count, run[index] &- UInt8(ascii: "0") < 10 { index += 1 }
      return index - start
    }

    mutating func checkWhole() throws(NumberFlaw) {
      let isNegative = next == UInt8(ascii: "-")
      if isNegative { index += 1 }
      let start = index
      let count = digits()
      if count == 0 { throw missingDigits(isNegative: isNegative) }
      if count > 1, run[start] == UInt8(ascii: "0") { throw .leadingZero }
    }

    func missingDigits(isNegative: Bool) -> NumberFlaw {
      switch next {
      case UInt8(ascii: "+"): .plusSign
      case UInt8(ascii: "."): .noDigitBeforePoint
      case UInt8(ascii: "I"), UInt8(ascii: "N"), UInt8(ascii: "i"), UInt8(ascii: "n"): .notFinite
      case .some(let byte) where !isNegative: .stray(byte)
      default: .noDigitAfterMinus
      }
    }

    mutating func checkDecimals() throws(NumberFlaw) -> Bool {
      guard next == UInt8(ascii: ".") else { return false }
      index += 1
      if digits() == 0 { throw next == UInt8(ascii: ".") ? .twoDecimalPoints : .noDigitAfterPoint }
      return true
    }

    mutating func checkExponent() throws(NumberFlaw) {
      guard next == UInt8(ascii: "e") || next == UInt8(ascii: "E") else { return }
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      if digits() == 0 { throw .noDigitInExponent }
    }
  }
}
