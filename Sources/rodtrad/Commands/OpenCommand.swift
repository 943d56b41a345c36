import ArgumentParser
import Panes
import Workbench

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oppna", abstract: "Öppnar arbetsbordet.",
    usage: "rodtrad [oppna] [mapp] [flaggor]",
    discussion: """
      Utan terminal (till en fil, ett rör, en logg) skrivs översikten ut som text.

      Exempel:
        rodtrad data/huddinge --namnd von --ar 2025
        rodtrad --vy risk --tangentbord vim
      """,
    aliases: ["open"])

  @Argument(help: ArgumentHelp("Kommunens mapp.", valueName: "mapp"), completion: .directory)
  var mapp: String?

  @OptionGroup var options: PlaceOptions

  @Option(name: .long, help: ArgumentHelp("Vyn att börja i.", valueName: "vy"))
  var vy: PaneName = .oversikt

  @Option(
    name: .long, help: ArgumentHelp("Tangentbord: standard, vim, ditt eget eller en fil.", valueName: "namn"))
  var tangentbord: String?

  @Option(name: .long, help: ArgumentHelp("Utseende.", valueName: "tema"))
  var tema: Theme = .standard

  @Flag(name: .long, help: "Öppna utan att kunna ändra.")
  var skrivskyddad = false

  func run() throws {
    var place = options.place
    place.data = mapp ?? place.data
    let opening = WorkplaceOpening(
      place: place, pane: vy.pane, keymap: tangentbord, theme: tema, isReadOnly: skrivskyddad)
    try opening.run()
  }
}

/// The panes as the command line names them.
enum PaneName: String, ExpressibleByArgument, CaseIterable {
  case oversikt, mal, budget, risk, atgarder, uppdrag, statistik, kontroller
  case internkontroll, maluppfyllelse, personal, insyn, kallor, finansiering, installningar
  case faststallande, logg, jamforelse

  var pane: PaneID { PaneID.named(rawValue) ?? .overview }
}

extension Theme: ExpressibleByArgument {}
