/// A key and what it does, for the footer.
package struct KeyTip: Hashable, Sendable {
  package let key: String
  package let text: String
  /// Shown however narrow the window is: the way out, or the help.
  package let isPinned: Bool
}

/// The first key of each command with these contexts open: a keymap is searched once, not at every key.
struct Shortcuts {
  private struct Answer {
    let command: Command
    let key: String?
  }

  private var contexts: [KeyContext] = []
  private var keys: [Answer] = []

  /// Nil when no key gives the command here.
  mutating func key(for command: Command, in contexts: [KeyContext], of keymap: Keymap) -> String? {
    if contexts != self.contexts {
      self.contexts = contexts
      keys = []
    }
    if let known = keys.first(where: { $0.command == command }) { return known.key }
    let found = keymap.keys(for: command, contexts: contexts).first
    keys.append(Answer(command: command, key: found))
    return found
  }
}
