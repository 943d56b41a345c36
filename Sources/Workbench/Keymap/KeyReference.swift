/// The written reference of commands and keys, made from the command table and a keymap.
package enum KeyReference {
  /// The reference as Markdown: a heading per group, a row per command, in the order of the command table.
  package static func markdown(_ keymap: Keymap) -> String {
    let intro = """
      # Tangenter

      Så här är tangenterna lagda i \(keymap.title.lowercased()). Står ingen plats inom parentes fungerar
      tangenten överallt utom där man skriver, i hjälpen och i mötet. Kommandots namn är det som används i
      tangentkartor.
      """
    let sections = CommandGroup.allCases.map { section($0, keymap) }
    return ([intro] + sections).joined(separator: "\n\n") + "\n"
  }

  private static func section(_ group: CommandGroup, _ keymap: Keymap) -> String {
    let rows = CommandInfo.table.filter { $0.group == group }.map { info in
      "| \(keys(info.command, keymap)) | \(info.help) | `\(info.command.rawValue)` |"
    }
    return (["## \(group.rawValue)", "", "| Tangenter | Vad de gör | Kommando |", "|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  /// Contexts that give a command by the same keys share one parenthesis.
  private static func keys(_ command: Command, _ keymap: Keymap) -> String {
    var texts: [(keys: String, places: [String])] = []
    for context in KeyContext.allCases {
      let keys = keymap.keys(for: command, contexts: [context]).map(code).joined(separator: ", ")
      guard !keys.isEmpty else { continue }
      let place = context == .global ? [] : [context.place]
      if !place.isEmpty, let same = texts.firstIndex(where: { $0.keys == keys && !$0.places.isEmpty }) {
        texts[same].places += place
      } else {
        texts.append((keys, place))
      }
    }
    return texts.map { $0.places.isEmpty ? $0.keys : "\($0.keys) (\($0.places.joined(separator: ", ")))" }
      .joined(separator: "; ")
  }

  private static func code(_ label: String) -> String { "`\(label)`" }
}
