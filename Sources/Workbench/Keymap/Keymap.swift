/// Which keys give which command, context by context. Made from a keymap file by `load`; finding files is not its
/// business.
package struct Keymap: Sendable {
  /// What the keys of one sequence do in one context; a nil command means that they do nothing there and hide what
  /// the outer contexts have.
  struct Assignment: Hashable, Sendable {
    let command: Command?
    /// Smaller first when several keys give the same command: a map's own lines before those it inherits.
    let rank: Int
    /// Where it stands in the map's own file; nil when inherited.
    let place: KeymapPlace?
  }

  /// The name other maps inherit it by: its file's name without the ending.
  package let name: String
  /// What people call it.
  package let title: String
  /// What its author should look at; errors never make a keymap.
  package internal(set) var warnings: [KeymapProblem] = []
  private(set) var layers: [KeyContext: [[KeyStroke]: Assignment]]

  init(name: String, title: String, layers: [KeyContext: [[KeyStroke]: Assignment]]) {
    self.name = name
    self.title = title
    self.layers = layers
  }

  /// What the keys do in this context alone.
  func assignment(_ keys: [KeyStroke], in context: KeyContext) -> Assignment? { layers[context]?[keys] }

  /// What the keys do with the contexts open, innermost first: the first context that knows the keys decides.
  func assignment(_ keys: [KeyStroke], contexts: [KeyContext]) -> Assignment? {
    for context in contexts {
      if let found = assignment(keys, in: context) { return found }
    }
    return nil
  }
}
