import ArgumentParser
import FollowUp

struct CopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kopiera", abstract: "Kopierar något med det som hör till.",
    usage: "rodtrad kopiera <adress> [--namn <namn>] [--till <adress>] [flaggor]",
    discussion: """
      En rad följs av sina siffror, en risk av sina åtgärder, en tabell av allt. Bedömningar, och siffror som är fastställda, \
      följer inte med. Adressen som kopian får skrivs ut på sista raden.

      Exempel:
        rodtrad kopiera sn/2026/money/income --namn "Resultaträkning, utkast"
        rodtrad kopiera sn/2026/goals/hme --till sn/2026/goals/klimat
      """,
    aliases: ["copy"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Adressen; visa struktur ger alla.", valueName: "adress"))
  var adress: String

  @Option(name: .long, help: ArgumentHelp("Vad kopian heter.", valueName: "namn"))
  var namn: String?

  @Option(name: .long, help: ArgumentHelp("Ett eget id; annars görs ett av namnet.", valueName: "id"))
  var id: String?

  @Option(name: .long, help: ArgumentHelp("Var kopian ska stå; annars bredvid.", valueName: "adress"))
  var till: String?

  @Flag(name: .customLong("med-indikatorer"), help: "Kopiera ett måls indikatorer också.")
  var withIndicators = false

  func run() throws {
    let world = try reading { try World(data: options.data) }
    let address = try world.address(adress, options.place)
    let year = try YearEdit(world, at: address, period: options.period)
    _ = try year.thing(at: address)
    let target = try till.map { try world.place($0, options.place) }
    if let target, !target.path.isEmpty { _ = try year.thing(at: target) }
    let id = try id.map(readID)
    let addition = try refusing {
      try Structure.copy(
        address, name: namn, id: id, to: target, withIndicators: withIndicators, in: year.plan)
    }
    try StandardOutput.write(year.kept(addition, "Kopierade till"))
  }
}
