import ExactJSON
import FollowUp

/// Refuses the second of two things with one name.
///
/// Kept as text, whatever the names are of, and looked through while they are few: the first set of a kind of name costs
/// more to make at start than looking through the names of a whole year.
struct Unique {
  private static let few = 100

  private var listed: [String] = []
  private var hashed: Set<String> = []
  /// What the things are, for the sentence: `raden`.
  private let noun: String

  init(_ noun: String) { self.noun = noun }

  mutating func insert(_ name: some CustomStringConvertible, at node: JSONNode) throws(StoreError) {
    guard !contains(name) else { throw Self.refusal(noun, name.description, at: node) }
    if listed.count < Self.few { listed.append(name.description) } else { hashed.insert(name.description) }
  }

  func contains(_ name: some CustomStringConvertible) -> Bool {
    let text = name.description
    return listed.contains(text) || (!hashed.isEmpty && hashed.contains(text))
  }

  static func refusal(_ noun: String, _ name: String, at node: JSONNode) -> StoreError {
    node.error("\(noun) \(VisibleText.quoted(name)) finns två gånger")
  }
}
