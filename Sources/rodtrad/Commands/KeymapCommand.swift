import ArgumentParser
import TextLayout
import Workbench

struct KeymapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tangentbord", abstract: "Visar eller kontrollerar ett tangentbord.",
    usage: "rodtrad tangentbord [namn] [--kontrollera <fil>]",
    discussion: """
      Namnet söks bland dina egna i $XDG_CONFIG_HOME/rodtrad/keymaps (annars ~/.config/rodtrad/keymaps) och sedan \
      bland programmets: standard och vim.

      Exempel:
        rodtrad tangentbord vim
        rodtrad tangentbord --kontrollera mitt.toml
      """,
    aliases: ["keymap"])

  @Option(
    name: .long,
    help: ArgumentHelp("Kontrollera en tangentbordsfil; fel ges med rad och kolumn.", valueName: "fil"),
    completion: .file(extensions: ["toml"]))
  var kontrollera: String?

  @Argument(help: ArgumentHelp("Tangentbordets namn eller fil.", valueName: "namn"))
  var namn: String?

  func run() throws {
    if let kontrollera { return try check(kontrollera) }
    try StandardOutput.write(KeyReference.markdown(try reading { try Keymaps.load(namn) }))
  }

  private func check(_ path: String) throws {
    guard Locations.exists(path) else { throw Failure.unreadable("\(path): filen finns inte") }
    let problems = try reading { try Keymaps.problems(inFile: path) }
    guard !problems.isEmpty else { return try StandardOutput.write("\(path): inga fel\n") }
    let lines = problems.map { "\(path):\($0.description)\n" }.joined()
    try StandardOutput.write(Visible.lines(lines))
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
