import ArgumentParser
import FollowUp
import Store
import TextLayout
import Workbench

struct PreliminaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preliminar", abstract: "Märker en siffra som preliminär, eller som slutlig.",
    usage: "rodtrad preliminar <adress> [--slutlig] [flaggor]",
    discussion: """
      Exempel:
        rodtrad preliminar sn/2026/goals/hme/outcome@2025
        rodtrad preliminar sn/2026/goals/hme/outcome@2025 --slutlig
      """,
    aliases: ["preliminary"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Siffrans adress.", valueName: "adress"))
  var adress: String

  @Flag(name: .long, help: "Siffran är slutlig.")
  var slutlig = false

  func run() throws {
    let world = try reading { try World(data: options.data) }
    let address = try world.address(adress, options.place)
    let year = try YearEdit(world, at: address, period: options.period)
    let change = try refusing { try PreliminaryFigures.change(address, in: year.plan, to: !slutlig) }
    guard let change else { return try StandardOutput.write("Inget ändrat.\n") }
    let after = try year.keep([change])
    let name = FieldFocus.of(address, in: after)?.label ?? address.description
    try StandardOutput.write(Visible.text("\(name) är \(slutlig ? "slutlig" : "preliminär")") + "\n")
  }
}
