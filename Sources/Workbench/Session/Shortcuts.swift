/// A key and what it does, for the footer.
package struct KeyTip: Hashable, Sendable {
  package let key: String
  package let text: String
  /// Shown however narrow the window is: the way out, or the help.
  package let isPinned: Bool
}

/// The first key of each command with these contexts open, and the command's short name: looked up once, not at every key.
struct Shortcuts {
  /// What is known of a command here.
  struct Known {
    let command: Command
    /// Nil when no key gives the command here.
    let key: String?
    let short: String
  }

  private var contexts: [KeyContext] = []
  private var known: [Known] = []

  mutating func known(of command: Command, in contexts: [KeyContext], of keymap: Keymap) -> Known {
    if contexts != self.contexts {
      self.contexts = contexts
      known = []
    }
    if let answer = known.first(where: { $0.command == command }) { return answer }
    let answer = Known(
      command: command, key: keymap.keys(for: command, contexts: contexts).first, short: command.info.short)
    known.append(answer)
    return answer
  }

  /// Nil when no key gives the command here.
  mutating func key(for command: Command, in contexts: [KeyContext], of keymap: Keymap) -> String? {
    known(of: command, in: contexts, of: keymap).key
  }
}
