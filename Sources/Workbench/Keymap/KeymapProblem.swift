/// Something wrong in a keymap file, and where.
package struct KeymapProblem: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    /// The map cannot be used.
    case error = "fel"
    /// The map can be used, but not as its author probably meant.
    case warning = "varning"
  }

  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in characters.
  package let column: Int
  package let severity: Severity
  /// What is wrong and what to do instead: Swedish, one sentence without its full stop.
  package let sentence: String

  init(_ place: KeymapPlace, _ severity: Severity, _ sentence: String) {
    self.line = place.line
    self.column = place.column
    self.severity = severity
    self.sentence = sentence
  }
}

extension KeymapProblem: CustomStringConvertible {
  /// `12:3: fel: …`, the form editors can jump by.
  package var description: String { "\(line):\(column): \(severity.rawValue): \(sentence)" }
}

/// Why a keymap could not be used: every error and warning found, in the order of the file.
package struct KeymapProblems: Error, Hashable, Sendable {
  package let all: [KeymapProblem]

  init(_ problems: [KeymapProblem]) {
    all = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}

/// A place in a keymap file; line and column from 1, columns in characters.
struct KeymapPlace: Hashable, Sendable {
  let line: Int
  let column: Int

  static let start = KeymapPlace(line: 1, column: 1)
}
