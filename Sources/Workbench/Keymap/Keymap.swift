/// Which keys give which command, context by context. Made from a keymap file by `load`; finding files is not its
/// business.
package struct Keymap: Sendable {
  /// What the keys of one sequence do in one context; a nil command means that they do nothing there and hide what
  /// the outer contexts have.
  struct Assignment: Hashable, Sendable {
    let context: KeyContext
    let keys: [KeyStroke]
    let command: Command?
    /// Where it stands in the map's own file; nil when inherited.
    let place: KeymapPlace?
  }

  /// The name other maps inherit it by: its file's name without the ending.
  package let name: String
  /// What people call it.
  package let title: String
  /// The map's own lines in the order of the file, then those it inherits; the same keys once in a context. So few
  /// that looking through them is faster than hashing the keys.
  let assignments: [Assignment]

  init(name: String, title: String, assignments: [Assignment]) {
    self.name = name
    self.title = title
    self.assignments = assignments
  }

  /// What the keys do in this context alone.
  func assignment(_ keys: [KeyStroke], in context: KeyContext) -> Assignment? {
    assignments.first { $0.context == context && $0.keys == keys }
  }

  /// What the keys do with the contexts open, innermost first: the first context that knows the keys decides.
  func assignment(_ keys: [KeyStroke], contexts: [KeyContext]) -> Assignment? {
    for context in contexts {
      if let found = assignment(keys, in: context) { return found }
    }
    return nil
  }
}
