/// Codes (accounts, activities) or words that a rule is about.
///
/// Text form: `5010` for one, `50*` for all that begin so, `5000-5999` for a range of codes of the same length. Case and blanks at the
/// ends do not count.
package enum CodePattern: Hashable, Sendable, LosslessStringConvertible {
  case exact(String)
  case prefix(String)
  case range(Int, Int, length: Int)

  /// Nil for a range that ends before it begins, or whose ends have different lengths, and for an asterisk alone.
  package init?(_ text: String) {
    let typed = CellText.trimmed(text).lowercased()
    let ends = typed.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map {
      CellText.trimmed(String($0))
    }
    if typed.last == "*" {
      guard typed.count > 1 else { return nil }
      self = .prefix(String(typed.dropLast()))
    } else if ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]) {
      guard first <= last, ends[0].count == ends[1].count else { return nil }
      self = .range(first, last, length: ends[0].count)
    } else {
      self = .exact(typed)
    }
  }

  package var description: String {
    switch self {
    case .exact(let code): code
    case .prefix(let start): start + "*"
    case .range(let first, let last, let length): "\(Self.padded(first, length))-\(Self.padded(last, length))"
    }
  }

  /// Whether a text, or the code it begins with (`5010 Löner`), is meant.
  package func matches(_ text: String) -> Bool { matches(CodedText(text)) }

  func matches(_ text: CodedText) -> Bool {
    switch self {
    case .exact(let own): return text.typed == own || text.code == own
    case .prefix(let start): return text.typed.hasPrefix(start)
    case .range(let first, let last, let length):
      guard let number = text.number, text.code.utf8.count == length else { return false }
      return (first...last).contains(number)
    }
  }

  /// The share of all codes that it is about: the narrowest rule goes before the others.
  var breadth: Double {
    switch self {
    case .exact: 0
    case .prefix(let start): 1 / Self.codes(of: start.count)
    case .range(let first, let last, let length): Double(last - first + 1) / Self.codes(of: length)
    }
  }

  /// How many codes there are of a length.
  private static func codes(of length: Int) -> Double {
    (0..<min(length, 30)).reduce(1) { count, _ in count * 10 }
  }

  static func number(_ text: String) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isWholeNumber } ? Int(text) : nil
  }

  private static func padded(_ number: Int, _ length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}

/// A text as rules look at it, taken apart once for all of them.
struct CodedText {
  /// Without blanks at the ends, in small letters.
  let typed: String
  /// What it begins with, up to the first blank.
  let code: String
  /// The code as a number; nil where it is none.
  let number: Int?

  init(_ text: String) {
    typed = CellText.trimmed(text).lowercased()
    code = String(typed.prefix { !$0.isWhitespace })
    number = CodePattern.number(code)
  }
}
