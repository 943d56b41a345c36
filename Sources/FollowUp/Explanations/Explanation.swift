/// Why a finding stands, written by a person: it then counts as explained, until a figure under it changes.
package struct Explanation: Hashable, Sendable {
  /// The finding's.
  package internal(set) var id: EntityID
  /// The name of the rule.
  package var rule: String
  /// The address the finding is told of.
  package var about: String
  /// The digest of what the finding rested on when it was explained.
  package var basis: String
  package var text: String
  package var by: String
  /// The day it was written, `2025-09-24`.
  package var day: String

  package init(
    id: EntityID, rule: String, about: String, basis: String, text: String, by: String, day: String
  ) {
    self.id = id
    self.rule = rule
    self.about = about
    self.basis = basis
    self.text = text
    self.by = by
    self.day = day
  }
}
