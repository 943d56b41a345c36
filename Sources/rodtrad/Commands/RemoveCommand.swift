import ArgumentParser
import FollowUp
import TextLayout
import Workbench

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ta-bort", abstract: "Tar bort något, men säger först vad som pekar på det.",
    usage: "rodtrad ta-bort <adress> [--anda]",
    discussion: """
      Pekar något annat dit skrivs det ut, och inget tas bort. Med --anda följer det som inte kan vara utan det med \
      (indikatorer under ett mål), och andra länkar töms. rodtrad angra tar tillbaka alltihop.

      Exempel:
        rodtrad ta-bort sn/2026/risks/representation
        rodtrad ta-bort sn/2026/goals/hme --anda
      """,
    aliases: ["remove"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Adressen; visa struktur ger alla.", valueName: "adress"))
  var adress: String

  @Flag(name: .long, help: "Ta bort fast annat pekar dit.")
  var anda = false

  @Option(name: .long, help: ArgumentHelp("Varför.", valueName: "text"))
  var motivering: String?

  func run() throws {
    let world = try reading { try World(data: options.data) }
    let address = try world.address(adress, options.place)
    let year = try YearEdit(world, at: address, period: options.period)
    let thing = try year.thing(at: address)
    let name = Telling.named(thing)
    switch try refusing({ try Structure.remove(address, in: year.plan) }) {
    case .ready(let changes): _ = try year.keep(changes, why: motivering)
    case .pointedTo(let links, let changes):
      guard anda else {
        try StandardOutput.write(Self.text(links, in: year.plan))
        throw Failure.refused(
          "\(name) är inte borttaget, för annat pekar dit: lägg till --anda för att ta bort ändå")
      }
      _ = try year.keep(changes, why: motivering)
      try StandardOutput.write(
        "Tog bort \(Visible.text(name)), och det som pekade dit:\n" + Self.text(links, in: year.plan))
      return
    }
    try StandardOutput.write("Tog bort \(Visible.text(name))\n")
  }

  /// `indikator ”Väntetid” · mål  sn/2026/goals/vantetid`, one line each.
  private static func text(_ links: [PlanLink], in plan: Plan) -> String {
    links.map { link in
      let thing = plan.thing(at: link.from).map { Telling.named($0.thing) } ?? link.name
      return "  " + Visible.text("\(thing) · \(link.title.lowercased())") + "  \(link.from)\n"
    }.joined()
  }
}
