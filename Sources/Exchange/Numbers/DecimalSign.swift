/// What stands before the decimals; the other of the two, and blanks, then stand between thousands.
package enum DecimalSign: String, Hashable, Sendable, CaseIterable {
  case comma = ","
  case point = "."

  var character: Character {
    switch self {
    case .comma: ","
    case .point: "."
    }
  }

  /// What may stand between thousands beside a blank.
  var grouping: Character {
    switch self {
    case .comma: "."
    case .point: ","
    }
  }

  package var name: String {
    switch self {
    case .comma: "komma"
    case .point: "punkt"
    }
  }
}

/// What the figures of a file show their decimal sign to be.
package struct DecimalFinding: Hashable, Sendable {
  /// Nil when they show nothing, or both.
  package let sign: DecimalSign?
  /// A figure that shows each sign, where both are shown.
  package let conflict: [String]

  /// - Parameter usual: the sign to believe in where a figure may be read in two ways (`1,234`) and nothing else shows which: for
  ///   that sign as decimals only. Nil when there is no reason to believe in either.
  package init(_ texts: some Sequence<String>, usual: DecimalSign?) {
    var shown: [DecimalSign: String] = [:]
    for text in texts where shown.count < 2 && !Self.isKnown(text, shown) {
      guard case .sign(let sign) = WrittenDecimals(text).reading else { continue }
      shown[sign] = shown[sign] ?? text
    }
    conflict = shown.count == 2 ? DecimalSign.allCases.compactMap { shown[$0] } : []
    sign = shown.count == 1 ? shown.keys.first : nil
    self.usual = shown.isEmpty ? usual : nil
  }

  /// True for a figure that shows nothing new: no sign, or one that stands once and is shown already. Most figures of a file are so.
  private static func isKnown(_ text: String, _ shown: [DecimalSign: String]) -> Bool {
    let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
    let points = text.utf8.count { $0 == UInt8(ascii: ".") }
    switch (commas, points) {
    case (0, 0): return true
    case (1, 0): return shown[.comma] != nil
    case (0, 1): return shown[.point] != nil
    default: return false
    }
  }

  /// What a person has said.
  package init(told: DecimalSign) {
    (sign, conflict, usual) = (told, [], nil)
  }

  private let usual: DecimalSign?

  /// The sign to read a figure by; nil when it may be read in two ways.
  func sign(for text: String) -> DecimalSign? {
    switch WrittenDecimals(text).reading {
    case .none: sign ?? .comma
    case .sign(let own): sign ?? own
    case .either(let written): sign ?? (written == usual ? written : nil)
    }
  }
}

/// What one figure shows of its decimal sign.
struct WrittenDecimals {
  enum Reading: Hashable {
    /// No sign at all, or no figure.
    case none
    case sign(DecimalSign)
    /// `1,234`: the sign that stands there may be either.
    case either(DecimalSign)
  }

  let reading: Reading

  init(_ text: String) {
    let core = NumberCore(text).digits
    let commas = core.count { $0 == "," }
    let points = core.count { $0 == "." }
    switch (commas, points) {
    case (0, 0): reading = .none
    case (_, 0): reading = Self.alone(core, .comma, commas)
    case (0, _): reading = Self.alone(core, .point, points)
    default: reading = .sign(core.last { $0 == "," || $0 == "." } == "," ? .comma : .point)
    }
  }

  private static func alone(_ core: Substring, _ sign: DecimalSign, _ count: Int) -> Reading {
    if count > 1 { return .sign(sign == .comma ? .point : .comma) }
    let halves = core.split(separator: sign.character, omittingEmptySubsequences: false)
    let (whole, fraction) = (halves[0], halves[1])
    let mayGroup = fraction.count == 3 && (1...3).contains(whole.count) && whole.first != "0"
    return mayGroup ? .either(sign) : .sign(sign)
  }
}

/// The part of a text that is digits and the signs among them.
struct NumberCore {
  let before: Substring
  let digits: Substring
  let after: Substring

  init(_ text: String) {
    let start = text.firstIndex { $0.isASCII && $0.isWholeNumber || $0 == "," || $0 == "." } ?? text.endIndex
    var end = start
    var cursor = start
    while cursor < text.endIndex {
      let character = text[cursor]
      cursor = text.index(after: cursor)
      if Self.isDigit(character) || character == "," || character == "." {
        end = cursor
      } else if !character.isWhitespace {
        break
      }
    }
    (before, digits, after) = (text[..<start], text[start..<end], text[end...])
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isWholeNumber }
}
