/// What people are told of a command: one row of the table that the footer, the help, the palette and the
/// documentation all read.
package struct CommandInfo: Hashable, Sendable {
  package let command: Command
  package let group: CommandGroup
  /// One or two words for the footer: `ångra`.
  package let short: String
  /// A Swedish sentence of at most 60 characters, without its full stop.
  package let help: String
  /// Where the command makes sense. `global` stands for every pane; see `works(in:)`.
  package let contexts: [KeyContext]

  init(
    _ command: Command, _ group: CommandGroup, _ short: String, _ help: String,
    in contexts: [KeyContext] = [.global]
  ) {
    self.command = command
    self.group = group
    self.short = short
    self.help = help
    self.contexts = contexts
  }

  /// Whether a key for the command in this context could ever do something. A command for every pane also works
  /// in the contexts inside a pane, but never in those that take every key.
  package func works(in context: KeyContext) -> Bool {
    contexts.contains(context) || (contexts.contains(.global) && !context.takesEveryKey)
  }
}

extension CommandInfo {
  /// Every command's row, in the order they are listed to people.
  package static let table: [CommandInfo] =
    goTo + move + change + entry + build + exchange + signOff + show + write + meeting

  fileprivate static func row(_ command: Command) -> CommandInfo {
    table.first { $0.command == command } ?? CommandInfo(command, .show, command.rawValue, command.rawValue)
  }
}

extension Command {
  /// What people are told of the command.
  package var info: CommandInfo { CommandInfo.row(self) }
}
