/// What the keys pressed so far amount to.
package enum KeyResolution: Hashable, Sendable {
  case command(Command)
  /// The beginning of longer sequences: the keys that may follow, for the popup that shows them.
  case prefix([KeyHint])
  /// Nothing begins so.
  case unbound
}

/// A key that may follow, and what it leads to.
package struct KeyHint: Hashable, Sendable {
  package let key: KeyStroke
  /// The command's short name, or how many commands lie further on (`3 kommandon`).
  package let text: String

  package init(key: KeyStroke, text: String) {
    self.key = key
    self.text = text
  }
}
