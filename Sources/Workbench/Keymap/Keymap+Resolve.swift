extension Keymap {
  /// What the pending keys amount to with these contexts open.
  ///
  /// An inner context's line for exactly the same keys, be it a command or "ingen", hides an outer one's.
  ///
  /// - Parameters:
  ///   - pending: The keys pressed since the last command, at least one.
  ///   - contexts: Innermost first, `global` last, and without `global` where one context takes every key.
  package func resolve(_ pending: [KeyStroke], contexts: [KeyContext]) -> KeyResolution {
    if let command = assignment(pending, contexts: contexts)?.command { return .command(command) }
    let following = bindings(contexts: contexts) { $0.count > pending.count && $0.starts(with: pending) }
    return following.isEmpty ? .unbound : .prefix(Self.hints(following, after: pending.count))
  }

  private static func hints(_ bindings: [KeyBinding], after count: Int) -> [KeyHint] {
    var order: [KeyStroke] = []
    var groups: [KeyStroke: [KeyBinding]] = [:]
    for binding in bindings {
      let key = binding.keys[count]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(binding)
    }
    return order.map { key in
      let group = groups[key, default: []]
      let ending = group.first { $0.keys.count == count + 1 }
      let further = group.count == 1 ? "1 kommando" : "\(group.count) kommandon"
      return KeyHint(key: key, text: ending?.command.info.short ?? further)
    }
  }
}
