/// A kind of thing whose fields are declared in one table.
package protocol Record: Hashable, Sendable {
  var id: EntityID { get }
  static var fields: [RecordField<Self>] { get }
}

extension Record {
  static func field(_ name: EntityID) -> RecordField<Self>? { fields.first { $0.name == name } }

  package func value(_ name: EntityID) -> FieldValue? { Self.field(name)?.get(self) }

  mutating func set(_ name: EntityID, to value: FieldValue) -> FieldOutcome {
    guard let field = Self.field(name) else { return .notFound }
    return field.set(&self, value)
  }
}

/// Lists of things: finding, writing a field, and putting a whole one in its place.
extension Array where Element: Record {
  func find(_ id: EntityID) -> Element? { first { $0.id == id } }

  func value(_ id: EntityID, _ field: EntityID) -> FieldValue? { find(id)?.value(field) }

  mutating func set(_ id: EntityID, _ field: EntityID, to value: FieldValue) -> FieldOutcome? {
    guard let index = firstIndex(where: { $0.id == id }) else { return nil }
    return self[index].set(field, to: value)
  }

  /// The sibling before the one with the id; nil when it stands first among them.
  func before(_ id: EntityID, among isSibling: (Element) -> Bool = { _ in true }) -> EntityID? {
    var last: EntityID?
    for element in self {
      if element.id == id { return last }
      if isSibling(element) { last = element.id }
    }
    return nil
  }

  /// Puts an element after a sibling: adds it, replaces the one with its id, or moves it. One whose sibling is gone
  /// stands last.
  mutating func place(
    _ element: Element, after: EntityID?, among isSibling: (Element) -> Bool = { _ in true }
  ) {
    removeAll { $0.id == element.id }
    insert(element, at: index(after: after, among: isSibling))
  }

  private func index(after: EntityID?, among isSibling: (Element) -> Bool) -> Int {
    if let after { return firstIndex { $0.id == after }.map { $0 + 1 } ?? count }
    return firstIndex(where: isSibling) ?? count
  }

  /// False when there is none by the id.
  mutating func remove(_ id: EntityID) -> Bool {
    guard let index = firstIndex(where: { $0.id == id }) else { return false }
    remove(at: index)
    return true
  }
}
