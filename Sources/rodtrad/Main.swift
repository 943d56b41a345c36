import ArgumentParser
import Glibc

/// Reads the command line, runs the command, and ends with 0 done, 1 refused or findings, 2 could not read.
@main
enum Main {
  static func main() {
    StandardStreams.occupy()
    let arguments = ArgumentOrder.arranged(Array(CommandLine.arguments.dropFirst()))
    do {
      try run(arguments)
    } catch {
      exit(end(with: error, arguments))
    }
  }

  /// Without arguments, or with a kommun's folder alone, the workbench opens at once: building the parser takes as long
  /// as reading the year.
  private static func run(_ arguments: [String]) throws {
    if let place = NamedPlace(alone: arguments) { return try WorkplaceOpening(place: place).run() }
    var command = try Rodtrad.parseAsRoot(arguments)
    if let opening = command as? OpenCommand {
      try FolderAdvice.check(opening.mapp, commands: Rodtrad.commandNames)
    }
    try command.run()
  }

  /// Says what happened; returns the exit code.
  private static func end(with error: any Error, _ arguments: [String]) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    if let failure = error as? Failure {
      StandardOutput.complain(failure.sentence)
      return failure.code
    }
    guard Rodtrad.exitCode(for: error) == .success else {
      StandardOutput.complain(UsageProblem.sentence(Rodtrad.message(for: error)))
      StandardOutput.advise(UsageProblem.advice(arguments, commands: Rodtrad.commandNames))
      if let advice = FolderAdvice.namesake(arguments) { StandardOutput.advise(advice) }
      return 2
    }
    return told(HelpText.swedish(Rodtrad.fullMessage(for: error)))
  }

  private static func told(_ text: String) -> Int32 {
    do {
      try StandardOutput.write(text.hasSuffix("\n") ? text : text + "\n")
      return 0
    } catch {
      StandardOutput.complain(error.sentence)
      return error.code
    }
  }
}
