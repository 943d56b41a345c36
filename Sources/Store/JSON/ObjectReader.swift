import ExactJSON

/// Takes an object's members by name, and refuses the ones nobody asked for.
///
/// Ask for the keys in the order they are written, then call `finish()`: each is then found at once.
package struct ObjectReader {
  /// The object itself, for errors about it as a whole.
  package let node: JSONNode

  private let members: [JSONMember]
  /// Every member before this one has been taken.
  private var next = 0
  /// Those further on that have been taken out of order.
  private var ahead: [Int] = []
  /// The keys asked for and not found while there were members left, one of which might be meant.
  private var absent: [String] = []

  init(_ node: JSONNode, members: [JSONMember]) {
    self.node = node
    self.members = members
  }

  /// The member's value; an error that names the key when it is not there.
  package mutating func required(_ name: String) throws(StoreError) -> JSONNode {
    if let found = optional(name) { return found }
    if let near = Nearest.of(name, among: members(taken: false).map(\.key)),
      let member = members.first(where: { $0.key == near })
    {
      throw unknown(member, suggestion: name)
    }
    throw node.error("nyckeln \(VisibleText.quoted(name)) saknas")
  }

  /// The member's value; nil when the key is not there.
  package mutating func optional(_ name: String) -> JSONNode? {
    guard let index = index(of: name) else {
      if next < members.count { absent.append(name) }
      return nil
    }
    take(index)
    return JSONNode(document: node.document, value: members[index].value)
  }

  /// Refuses the first member that has not been asked for, and names the key that was perhaps meant.
  package func finish() throws(StoreError) {
    guard next < members.count, let member = members(taken: false).first else { return }
    let known = absent + members(taken: true).map(\.key)
    throw unknown(member, suggestion: Nearest.of(member.key, among: known))
  }

  private mutating func take(_ index: Int) {
    if index == next { next += 1 } else if index > next, !ahead.contains(index) { ahead.append(index) }
    while !ahead.isEmpty, ahead.contains(next) { next += 1 }
  }

  private func index(of name: String) -> Int? {
    if next < members.count, members[next].key == name { return next }
    return members.firstIndex { $0.key == name }
  }

  private func members(taken: Bool) -> [JSONMember] {
    members.indices.filter { ($0 < next || ahead.contains($0)) == taken }.map { members[$0] }
  }

  private func unknown(_ member: JSONMember, suggestion: String?) -> StoreError {
    let path = KeyPath.path(to: node.value.offset, from: node.document.root)
    let place = path.isEmpty ? "" : "\(path): "
    let question = suggestion.map { ": menades \(VisibleText.quoted($0))?" } ?? ""
    return node.document.error(
      at: member.offset, "\(place)okänd nyckel \(VisibleText.quoted(member.key))\(question)")
  }
}

extension JSONNode {
  /// The object's members, to be taken one by one by name.
  package func object() throws(StoreError) -> ObjectReader {
    ObjectReader(self, members: try members())
  }
}
