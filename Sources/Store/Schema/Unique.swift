import FollowUp

/// Refuses the second of two things with one name. Kept as text, whatever the names are of: a set of each kind of name
/// would have to be made at start.
struct Unique {
  private var seen: Set<String> = []
  /// What the things are, for the sentence: `raden`.
  private let noun: String

  init(_ noun: String) { self.noun = noun }

  mutating func insert(_ name: some CustomStringConvertible, at node: JSONNode) throws(StoreError) {
    let text = name.description
    guard seen.insert(text).inserted else { throw Self.refusal(noun, text, at: node) }
  }

  func contains(_ name: some CustomStringConvertible) -> Bool { seen.contains(name.description) }

  static func refusal(_ noun: String, _ name: String, at node: JSONNode) -> StoreError {
    node.error("\(noun) \(VisibleText.quoted(name)) finns två gånger")
  }
}
