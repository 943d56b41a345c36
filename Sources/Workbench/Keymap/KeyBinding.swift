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
    bindings(contexts: contexts, command: nil) { _ in true }
  }

  /// The keys for a command with these contexts open, as people read them: the fewest keys first, then in the order
  /// of the file. Contexts innermost first. Empty when no key gives it.
  package func keys(for command: Command, contexts: [KeyContext]) -> [String] {
    let found = bindings(contexts: contexts, command: command) { _ in true }
    let longest = found.reduce(0) { max($0, $1.keys.count) }
    return (0...longest).flatMap { length in found.filter { $0.keys.count == length }.map(\.label) }
  }

  func bindings(
    contexts: [KeyContext], command: Command? = nil, where isWanted: ([KeyStroke]) -> Bool
  ) -> [KeyBinding] {
    var found: [KeyBinding] = []
    for line in assignments {
      guard let given = line.command, command == nil || given == command, isWanted(line.keys),
        let place = contexts.firstIndex(of: line.context),
        !contexts[..<place].contains(where: { assignment(line.keys, in: $0) != nil })
      else { continue }
      found.append(KeyBinding(context: line.context, keys: line.keys, command: given))
    }
    return found
  }
}
