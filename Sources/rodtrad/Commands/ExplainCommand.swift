import ArgumentParser
import FollowUp
import Store
import TextLayout
import Workbench

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forklara", abstract: "Skriver varför något som kontrollen funnit ändå står.",
    usage: "rodtrad forklara <fynd> <text> [flaggor]",
    discussion: """
      Fyndet är adressen eller det id som kontrollera skriver ut. Det räknas sedan som förklarat, tills en siffra under \
      det ändras. En ny text ersätter den gamla. Förklaringens egen adress skrivs ut på sista raden: den går att ta bort \
      med ta-bort, och angra tar tillbaka den.

      Exempel:
        rodtrad forklara von/2019/money/income/nettokostnad/budget@2019-08 "Tryckfel i delårsrapporten."
        rodtrad forklara sum-8f3a1c0042d19e77 "Rättat i tertialrapporten." --namnd von --ar 2019
      """,
    aliases: ["explain"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Adressen eller fyndets id; kontrollera ger båda.", valueName: "fynd"))
  var fynd: String

  @Argument(help: ArgumentHelp("Varför det står.", valueName: "text"))
  var text: String

  @Option(
    name: .long, help: ArgumentHelp("Bara bland den regelns fynd; flera går bra.", valueName: "namn"),
    completion: .list(RuleNames.all))
  var regel: [String] = []

  func run() throws {
    let checks = try RuleNames.checks(regel)
    let world = try reading { try World(data: options.data) }
    let (year, finding) = try FindingSearch(world, options.place, checks).find(fynd)
    let edit = YearEdit(
      world: world,
      context: PaneContext(
        municipality: world.folder.municipality, plan: year.plan, point: year.scope.point))
    let change = try refusing {
      try finding.explained(text, by: User.name, day: Clock.day(), in: year.plan)
    }
    guard let change else { throw Failure.refused("skriv varför det står: förklaringen är tom") }
    _ = try edit.keep([change])
    try StandardOutput.write(
      Visible.text("Förklarat \(finding.severity.swedish): \(finding.place)") + "\n\(change.address)\n")
  }
}
