import ArgumentParser
import FollowUp
import Panes
import Store
import TextLayout
import Workbench

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visa", abstract: "Skriver ut det en vy visar, eller alla siffror.", aliases: ["show"])

  enum View: String, ExpressibleByArgument, CaseIterable {
    case oversikt, mal, budget, risk, mote, siffror
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tabell, json, csv
  }

  @Argument(help: ArgumentHelp("oversikt, mal, budget, risk, mote eller siffror.", valueName: "vy"))
  var vy: View

  @OptionGroup var options: PlaceOptions

  @Option(name: .long, help: ArgumentHelp("tabell, json eller csv.", valueName: "format"))
  var format: Format = .tabell

  func run() throws {
    try reporting {
      let world = try World(data: options.data, isReadOnly: true)
      let session = try SessionBuilder.session(in: world, options.place, pane: pane, keymap: nil)
      switch format {
      case .tabell: StandardOutput.write(table(session))
      case .json: StandardOutput.write(FigureOutput.json(session.context, vy))
      case .csv: StandardOutput.write(FigureOutput.csv(session.context, vy))
      }
    }
  }

  private var pane: PaneID {
    switch vy {
    case .oversikt, .mote, .siffror: .overview
    case .mal: .goals
    case .budget: .budget
    case .risk: .risks
    }
  }

  private func table(_ session: Session) -> String {
    switch vy {
    case .siffror: FigureOutput.table(session.context)
    case .mote: AgendaOutput.text(session.context)
    case .oversikt: ScreenText.pane(session, columns: 120, rows: 40)
    case .mal, .risk: ScreenText.pane(session, columns: 140, rows: 120)
    case .budget: BudgetOutput.text(session)
    }
  }
}
