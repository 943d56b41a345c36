/// A line of text being typed: the text and the cursor in it. Counted in characters as people see them.
package struct EditLine: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// 0…count; characters before the cursor.
  package private(set) var cursor: Int

  /// The whole text is chosen: what is typed replaces it, as in a spreadsheet. Any other key lets it stand.
  package private(set) var isChosen: Bool

  package init(_ text: String = "", isChosen: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    self.isChosen = isChosen && !characters.isEmpty
  }

  package var text: String { String(characters) }

  package mutating func insert(_ text: String) {
    if isChosen { eraseAll() }
    let added = Array(text)
    characters.insert(contentsOf: added, at: cursor)
    cursor += added.count
    // A combining mark joins the character before it: count again.
    let whole = Array(String(characters))
    if whole.count != characters.count {
      cursor -= characters.count - whole.count
      characters = whole
    }
  }

  package mutating func eraseBack() {
    if isChosen { return eraseAll() }
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  package mutating func eraseForward() {
    if isChosen { return eraseAll() }
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  package mutating func eraseAll() {
    characters = []
    cursor = 0
    isChosen = false
  }

  /// Steps the cursor, stopping at the ends.
  package mutating func moveCursor(by step: Int) {
    isChosen = false
    cursor = max(0, min(characters.count, cursor + step))
  }

  package mutating func moveToStart() {
    isChosen = false
    cursor = 0
  }

  package mutating func moveToEnd() {
    isChosen = false
    cursor = characters.count
  }
}
