import ArgumentParser
import Exchange
import FollowUp
import TextLayout

struct ListMappingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mappningar", abstract: "Visar de mappningar som är sparade.",
    usage: "rodtrad importera mappningar [--data <mapp>]",
    discussion: """
      De ligger i mappen mappningar bredvid kommun.json, en fil var, och går att läsa och ändra för hand.

      Exempel:
        rodtrad importera mappningar
      """,
    aliases: ["mappings"])

  @Option(name: .long, help: ArgumentHelp("Kommunens mapp.", valueName: "mapp"))
  var data: String?

  func run() throws {
    let world = try reading { try World(data: data) }
    let all = try reading { try SavedMappings(world).all() }
    guard !all.isEmpty else { return try StandardOutput.write("Inga mappningar är sparade än.\n") }
    let width = all.map { DisplayWidth.of($0.id.description) }.max() ?? 0
    try StandardOutput.write(
      all.map { id, mapping in
        let rules = mapping.rules.count == 1 ? "1 regel" : "\(mapping.rules.count) regler"
        let name = DisplayWidth.padded(id.description, to: width, alignment: .left)
        return Visible.text("\(name)  \(mapping.name): till \(mapping.target), \(rules)") + "\n"
      }.joined())
  }
}
