/// Looks for what makes a whole keymap hard or impossible to use. Problems stand on the map's own line where there is
/// one, else at its `arver` or at the start of the file.
struct KeymapLint {
  let keymap: Keymap
  let file: KeymapFile

  var problems: [KeymapProblem] {
    typed() + hidden() + misplaced() + missingEssentials() + unreached()
  }

  /// A printing character that begins a command where people write: it could not be written any more.
  private func typed() -> [KeymapProblem] {
    each { context, keys, assignment in
      guard context.isForTyping, assignment.command != nil, case .character = keys.first else { return nil }
      let keys = written(keys)
      return (
        .error, "\(keys) kan inte vara ett kommando under [\(context.rawValue)]: där ska den gå att skriva"
      )
    }
  }

  /// Keys that are also the beginning of longer ones: the longer could never be pressed.
  private func hidden() -> [KeymapProblem] {
    each { context, keys, assignment in
      guard assignment.command != nil, keys.count > 1 else { return nil }
      for length in 1..<keys.count {
        let start = Array(keys.prefix(length))
        for other in KeyContext.allCases where blocks(start, in: other, the: keys, in: context) {
          let place = other == context ? "" : " under [\(other.rawValue)]"
          return (.error, "\(written(keys)) går inte att nå: \(written(start)) är redan ett kommando\(place)")
        }
      }
      return nil
    }
  }

  /// Whether a command on the shorter keys in one context is met before the longer keys in the other, and neither
  /// context's own "ingen" keeps them apart.
  private func blocks(
    _ short: [KeyStroke], in outer: KeyContext, the long: [KeyStroke], in context: KeyContext
  ) -> Bool {
    guard outer.meets(context), keymap.assignment(short, in: outer)?.command != nil else { return false }
    if outer == context { return true }
    return outer.depth < context.depth
      ? keymap.assignment(short, in: context) == nil
      : keymap.assignment(long, in: outer) == nil
  }

  private func misplaced() -> [KeymapProblem] {
    each { context, keys, assignment in
      guard let command = assignment.command, !command.info.works(in: context) else { return nil }
      return (.warning, "\"\(command.rawValue)\" gör ingenting \(context.place)")
    }
  }

  /// What must be possible or people are stuck.
  private func missingEssentials() -> [KeymapProblem] {
    let essentials: [([Command], KeyContext, String)] = [
      ([.quit], .global, "avsluta programmet"),
      ([.keepDraft, .accept], .edit, "lämna en cell man skriver i"),
      ([.keepDraft, .accept], .prompt, "lämna en rad man fyller i"),
      ([.goBack], .help, "lämna hjälpen"),
      ([.meetingEnd], .meeting, "lämna mötet"),
    ]
    return essentials.compactMap { commands, context, what in
      let bound = keymap.layers[context]?.values.compactMap(\.command) ?? []
      guard !commands.contains(where: bound.contains) else { return nil }
      let sentence = "ingen tangent under [\(context.rawValue)] låter en \(what) (\(commands[0].rawValue))"
      return KeymapProblem(whole, .warning, sentence)
    }
  }

  private func unreached() -> [KeymapProblem] {
    let bound = Set(keymap.layers.values.flatMap { $0.values.compactMap(\.command) })
    let names = Command.allCases.filter { !bound.contains($0) }.map(\.rawValue)
    guard !names.isEmpty else { return [] }
    return [KeymapProblem(whole, .warning, "ingen tangent når " + names.joined(separator: ", "))]
  }

  private func each(
    _ check: (KeyContext, [KeyStroke], Keymap.Assignment) -> (KeymapProblem.Severity, String)?
  ) -> [KeymapProblem] {
    keymap.layers.flatMap { context, layer in
      layer.compactMap { keys, assignment in
        guard let (severity, sentence) = check(context, keys, assignment) else { return nil }
        return KeymapProblem(assignment.place ?? whole, severity, sentence)
      }
    }
  }

  private var whole: KeymapPlace { file.parent?.place ?? .start }

  private func written(_ keys: [KeyStroke]) -> String {
    keys.map(\.description).joined(separator: " ")
  }
}
