import ArgumentParser
import FollowUp

struct RenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "byt-namn", abstract: "Ger något ett annat namn; adressen är densamma.",
    usage: "rodtrad byt-namn <adress> <namn>",
    discussion: """
      Exempel:
        rodtrad byt-namn sn/2026/goals/hme "Engagemang"
      """,
    aliases: ["rename"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Adressen; visa struktur ger alla.", valueName: "adress"))
  var adress: String

  @Argument(help: ArgumentHelp("Vad det ska heta.", valueName: "namn"))
  var namn: String

  func run() throws {
    let world = try reading { try World(data: options.data) }
    let address = try world.address(adress, options.place)
    let year = try YearEdit(world, at: address, period: options.period)
    _ = try year.thing(at: address)
    let changes = try refusing { try Structure.rename(address, to: namn, in: year.plan) }
    try StandardOutput.write(year.kept(Addition(changes: changes, address: address), "Bytte namn:"))
  }
}
