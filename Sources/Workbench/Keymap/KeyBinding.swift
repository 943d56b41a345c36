/// Keys that give a command in a context.
package struct KeyBinding: Hashable, Sendable {
  package let context: KeyContext
  package let keys: [KeyStroke]
  package let command: Command

  /// The keys as people read them: `g g`, `Ctrl-R`.
  package var label: String { KeyStroke.label(keys) }
}

extension Keymap {
  /// Every binding that works with these contexts open, in the order of the file: first the map's own, then the
  /// inherited. Contexts innermost first.
  package func bindings(contexts: [KeyContext]) -> [KeyBinding] {
    bindings(contexts: contexts) { _ in true }
  }

  /// The keys for a command with these contexts open, as people read them: the fewest keys first, then in the order
  /// of the file. Contexts innermost first. Empty when no key gives it.
  package func keys(for command: Command, contexts: [KeyContext]) -> [String] {
    let found = bindings(contexts: contexts, command: command) { _ in true }
    let lengths = Set(found.map(\.keys.count)).sorted()
    return lengths.flatMap { length in found.filter { $0.keys.count == length }.map(\.label) }
  }

  func bindings(
    contexts: [KeyContext], command: Command? = nil, where isWanted: ([KeyStroke]) -> Bool
  ) -> [KeyBinding] {
    var found: [(binding: KeyBinding, rank: Int)] = []
    for (index, context) in contexts.enumerated() {
      for (keys, assignment) in layers[context] ?? [:] {
        guard let given = assignment.command, command == nil || given == command, isWanted(keys) else {
          continue
        }
        guard self.assignment(keys, contexts: Array(contexts[..<index])) == nil else { continue }
        found.append((KeyBinding(context: context, keys: keys, command: given), assignment.rank))
      }
    }
    return found.sorted { $0.rank < $1.rank }.map(\.binding)
  }
}
