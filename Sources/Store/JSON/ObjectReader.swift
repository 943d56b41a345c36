/// Takes an object's members by name, and refuses the ones nobody asked for.
///
/// Ask for the keys in the order they are written, then call `finish()`: each is then found at once.
package struct ObjectReader {
  /// The object itself, for errors about it as a whole.
  package let node: JSONNode

  private let members: [JSONMember]
  private var taken: [Bool]
  private var absent: [String] = []
  private var next = 0

  init(_ node: JSONNode, members: [JSONMember]) {
    self.node = node
    self.members = members
    taken = Array(repeating: false, count: members.count)
  }

  /// The member's value; an error that names the key when it is not there.
  package mutating func required(_ name: String) throws(StoreError) -> JSONNode {
    if let found = optional(name) { return found }
    if let near = Nearest.of(name, among: unread.map(\.key)),
      let member = members.first(where: { $0.key == near })
    {
      throw unknown(member, suggestion: name)
    }
    throw node.error("nyckeln \(VisibleText.quoted(name)) saknas")
  }

  /// The member's value; nil when the key is not there.
  package mutating func optional(_ name: String) -> JSONNode? {
    guard let index = index(of: name) else {
      absent.append(name)
      return nil
    }
    taken[index] = true
    next = index + 1
    return JSONNode(document: node.document, value: members[index].value)
  }

  /// Refuses the first member that has not been asked for, and names the key that was perhaps meant.
  package func finish() throws(StoreError) {
    guard let member = unread.first else { return }
    throw unknown(member, suggestion: Nearest.of(member.key, among: absent + read.map(\.key)))
  }

  private func index(of name: String) -> Int? {
    if next < members.count, members[next].key == name { return next }
    return members.firstIndex { $0.key == name }
  }

  private var unread: [JSONMember] { zip(members, taken).filter { !$0.1 }.map(\.0) }

  private var read: [JSONMember] { zip(members, taken).filter(\.1).map(\.0) }

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
