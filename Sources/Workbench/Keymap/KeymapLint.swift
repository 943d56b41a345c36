/// Looks for what makes a whole keymap hard or impossible to use. Problems stand on the map's own line where there is
/// one, else at its `arver` or at the start of the file.
struct KeymapLint {
  let keymap: Keymap
  let file: KeymapFile

  /// What makes the map unusable.
  var errors: [KeymapProblem] { typed() + hidden() }

  /// What its author should look at.
  var warnings: [KeymapProblem] { misplaced() + missingEssentials() + unreached() }

  /// A printing character that begins a command where people write: it could not be written any more.
  private func typed() -> [KeymapProblem] {
    each(.error) { line in
      guard line.context.isForTyping, line.command != nil, case .character = line.keys.first else {
        return nil
      }
      let keys = written(line.keys)
      return "\(keys) kan inte vara ett kommando under [\(line.context.rawValue)]: där ska den gå att skriva"
    }
  }

  /// Keys that are also the beginning of longer ones: the longer could never be pressed.
  private func hidden() -> [KeymapProblem] {
    each(.error) { line in
      guard line.command != nil, line.keys.count > 1 else { return nil }
      for length in 1..<line.keys.count {
        let start = Array(line.keys.prefix(length))
        guard keymap.assignments.contains(where: { $0.keys == start }) else { continue }
        for other in KeyContext.allCases where blocks(start, in: other, the: line.keys, in: line.context) {
          let place = other == line.context ? "" : " under [\(other.rawValue)]"
          return "\(written(line.keys)) går inte att nå: \(written(start)) är redan ett kommando\(place)"
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
    each(.warning) { line in
      guard let command = line.command, !command.info.works(in: line.context) else { return nil }
      return "\"\(command.rawValue)\" gör ingenting \(line.context.place)"
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
      let bound = keymap.assignments.filter { $0.context == context }.compactMap(\.command)
      guard !commands.contains(where: bound.contains) else { return nil }
      let sentence = "ingen tangent under [\(context.rawValue)] låter en \(what) (\(commands[0].rawValue))"
      return KeymapProblem(whole, .warning, sentence)
    }
  }

  private func unreached() -> [KeymapProblem] {
    let bound = Set(keymap.assignments.compactMap(\.command))
    let names = Command.allCases.filter { !bound.contains($0) }.map(\.rawValue)
    guard !names.isEmpty else { return [] }
    return [KeymapProblem(whole, .warning, "ingen tangent når " + names.joined(separator: ", "))]
  }

  private func each(
    _ severity: KeymapProblem.Severity, _ check: (Keymap.Assignment) -> String?
  ) -> [KeymapProblem] {
    keymap.assignments.compactMap { line in
      check(line).map { KeymapProblem(line.place ?? whole, severity, $0) }
    }
  }

  private var whole: KeymapPlace { file.parent?.place ?? .start }

  private func written(_ keys: [KeyStroke]) -> String {
    keys.map(\.description).joined(separator: " ")
  }
}
