import ArgumentParser
import Workbench

struct KeymapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tangentbord", abstract: "Visar eller kontrollerar ett tangentbord.", aliases: ["keymap"])

  @Option(
    name: .long,
    help: ArgumentHelp("Kontrollera en tangentbordsfil; fel ges med rad och kolumn.", valueName: "fil"))
  var kontrollera: String?

  @Argument(help: ArgumentHelp("Tangentbordets namn eller fil.", valueName: "namn"))
  var namn: String?

  func run() throws {
    try reporting {
      if let kontrollera { return try check(kontrollera) }
      StandardOutput.write(KeyReference.markdown(try Keymaps.load(namn)))
    }
  }

  private func check(_ path: String) throws {
    guard Locations.exists(path) else { throw Failure.unreadable("\(path): filen finns inte") }
    let problems = try Keymaps.problems(inFile: path)
    for problem in problems { StandardOutput.write("\(path):\(problem.description)\n") }
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    if problems.isEmpty { StandardOutput.write("\(path): inga fel\n") }
  }
}
