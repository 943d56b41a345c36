import ArgumentParser

/// `rodtrad`: opens the workbench; its subcommands do everything a pane does without a terminal.
struct Rodtrad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rodtrad",
    abstract: "Arbetsbord för kommunala controllers: en nämnds mål, budget och risker.",
    usage: "rodtrad [mapp] [flaggor]\nrodtrad <kommando> [flaggor]",
    discussion: """
      Utan kommando öppnas arbetsbordet på en kommuns mapp: den du skriver, annars RODTRAD_DATA, annars \
      data/huddinge. En mapp som heter som ett kommando skrivs ./visa.

      Exempel:
        rodtrad                        öppna arbetsbordet
        rodtrad --vy budget            … i budgeten
        rodtrad visa mal --ar 2025 --namnd von
        rodtrad oppna --help           alla flaggor för att öppna

      Slutkod: 0 gjort, 1 avvisat eller fel funna, 2 gick inte att läsa.
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, ShowCommand.self, CheckCommand.self, SetCommand.self, ExplainCommand.self,
      AddCommand.self, RemoveCommand.self,
      MoveCommand.self, CopyCommand.self, RenameCommand.self, UndoCommand.self, RedoCommand.self,
      ImportCommand.self, NewCommand.self, LogCommand.self, PreliminaryCommand.self, ReadyCommand.self,
      DecideCommand.self, UnlockCommand.self, CompareCommand.self, PlayCommand.self, KeymapCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// The names and aliases of the commands.
  static var commandNames: [String] {
    configuration.subcommands.flatMap {
      [$0.configuration.commandName].compactMap { $0 } + $0.configuration.aliases
    }
  }
}
