import ArgumentParser

/// `rodtrad`: opens the workbench; its subcommands do everything a pane does without a terminal.
@main
struct Rodtrad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rodtrad",
    abstract: "Arbetsbord för kommunala controllers: en nämnds mål, budget och risker.",
    discussion: "Utan underkommando öppnas arbetsbordet på MAPP (en kommuns mapp, annars data/huddinge).",
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, ShowCommand.self, SetCommand.self, UndoCommand.self, RedoCommand.self,
      LogCommand.self,
      PlayCommand.self, KeymapCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Without arguments the workbench opens at once: building the parser takes longer than opening it.
  static func main() {
    guard CommandLine.arguments.count == 1 else { return main(nil) }
    do {
      try Opening().run()
    } catch {
      exit(withError: error)
    }
  }
}
