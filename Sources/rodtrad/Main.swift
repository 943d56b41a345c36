import ArgumentParser

@main
struct Rodtrad: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rodtrad")
  func run() throws {}
}
