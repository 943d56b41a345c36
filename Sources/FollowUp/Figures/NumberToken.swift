/// The smallest parts of a number or an expression as people write them.
enum NumberToken: Hashable, Sendable {
  /// The value as written, and its text for messages.
  case number(ExactDecimal, String)
  /// A unit or any other word.
  case word(String)
  case plus, minus, times, divide, open, close

  /// As it is named in a message.
  var text: String {
    switch self {
    case .number(_, let text): text
    case .word(let word): word
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divide: "/"
    case .open: "("
    case .close: ")"
    }
  }
}

/// Splits a text into tokens. Blanks are U+0020, tab, U+00A0, U+202F and U+2009; minus is `-`, U+2010–U+2013 or U+2212.
struct NumberTokenizer {
  static let blanks: Set<Character> = [" ", "\t", "\u{A0}", "\u{202F}", "\u{2009}"]
  static let minuses: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}"]
  private static let signs: [Character: NumberToken] = [
    "+": .plus, "*": .times, "×": .times, "/": .divide, "÷": .divide, "(": .open, ")": .close,
  ]

  private var rest: Substring

  private init(_ text: Substring) { rest = text }

  static func tokens(_ text: Substring) throws(NumberEntryProblem) -> [NumberToken] {
    var tokenizer = NumberTokenizer(text)
    var tokens: [NumberToken] = []
    while let token = try tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws(NumberEntryProblem) -> NumberToken? {
    rest = rest.drop { Self.blanks.contains($0) }
    guard let first = rest.first else { return nil }
    if let sign = Self.minuses.contains(first) ? .minus : Self.signs[first] {
      rest.removeFirst()
      return sign
    }
    if first.isDigit || first == "," || first == "." {
      let written = WrittenNumber.prefix(of: rest)
      rest = rest[written.endIndex...]
      return .number(try WrittenNumber.value(written), String(written))
    }
    guard first.isLetter || first == "%" else { throw .unknownSign(String(first)) }
    return .word(word())
  }

  /// Letters with a dot or hyphen inside or after (`tkr.`); `%` is a word of its own.
  private mutating func word() -> String {
    let word = rest.first == "%" ? rest.prefix(1) : rest.prefix { $0.isLetter || $0 == "." }
    rest = rest[word.endIndex...]
    return String(word)
  }
}

extension Character {
  /// 0–9, and no digit of another script.
  var isDigit: Bool { isASCII && isWholeNumber }
}
