import ExactJSON

/// A step from one version of the files to the next, on the JSON value of a whole file before it is read.
package struct Migration: Sendable {
  /// The version it starts from; it ends with the next.
  package let from: Int
  /// What the step is about, for people who read this code.
  package let name: String
  let apply: @Sendable (JSONValue) -> JSONValue

  /// A step that only lets more be said: every file of the old version is one of the new.
  static func additive(from: Int, _ name: String) -> Migration {
    Migration(from: from, name: name) { $0 }
  }
}

extension Migration {
  /// Every step there has been, in order. Steps are only ever added, and never edited.
  package static let all: [Migration] = [
    .additive(from: 1, "Settings of one's own, structure, and what a plan's things may say of themselves"),
    .additive(from: 2, "Explanations of findings, and what a quoted figure claims to be"),
    .additive(
      from: 3, "Sign-off of reports and registers, how budgets are spread over the months, and kept forecasts"
    ),
  ]

  /// A file's value as the current version has it.
  static func upgraded(_ root: JSONValue, from version: Int) -> JSONValue {
    all.reduce(root) { (value, step) in step.from >= version ? step.apply(value) : value }
  }
}
