import FollowUp

/// Refuses the second of two things with one name.
struct Unique<Name: Hashable & CustomStringConvertible> {
  private var seen: Set<Name> = []
  /// What the things are, for the sentence: `raden`.
  private let noun: String

  init(_ noun: String) { self.noun = noun }

  mutating func insert(_ name: Name, at node: JSONNode) throws(StoreError) {
    guard seen.insert(name).inserted else {
      throw node.error("\(noun) \(VisibleText.quoted(name.description)) finns två gånger")
    }
  }

  func contains(_ name: Name) -> Bool { seen.contains(name) }
}
