import ArgumentParser
import Curses
import FollowUp
import Glibc
import Panes
import Store
import TextLayout
import Workbench

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oppna", abstract: "Öppnar arbetsbordet.", aliases: ["open"])

  @Argument(help: ArgumentHelp("Kommunens mapp.", valueName: "mapp"))
  var mapp: String?

  @OptionGroup var place: PlaceOptions

  @Option(
    name: .long, help: ArgumentHelp("Vyn att börja i: oversikt, mal, budget eller risk.", valueName: "vy"))
  var vy: PaneName = .oversikt

  @Option(
    name: .long, help: ArgumentHelp("Tangentbord: ett namn (standard, vim) eller en fil.", valueName: "namn"))
  var tangentbord: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Utseende: standard, kontrast, fargblind, svartvit eller ascii.", valueName: "tema"))
  var tema: Theme = .standard

  @Flag(name: .long, help: "Öppna utan att kunna ändra.")
  var skrivskyddad = false

  func run() throws {
    try reporting {
      let world = try World(data: mapp ?? place.data, isReadOnly: skrivskyddad)
      let session = try SessionBuilder.session(in: world, place, pane: vy.pane, keymap: tangentbord)
      guard isatty(0) == 1, isatty(1) == 1 else { return printOverview(session) }
      try open(world, session)
    }
  }

  private func open(_ world: World, _ session: Session) throws {
    var workplace = Workplace(world: world, session: session, appearance: tema.appearance)
    let end: LoopEnd
    do {
      end = try workplace.run()
    } catch {
      throw Failure.unreadable(error.message)
    }
    world.environment.drafts.save(workplace.session.drafts)
    try world.checkpoint()
    if case .terminated(let number) = end {
      signal(number, SIG_DFL)
      raise(number)
    }
  }

  /// A pipe or a log gets the overview as text, and is told how to open the workbench.
  private func printOverview(_ session: Session) {
    StandardOutput.write(ScreenText.pane(session, columns: 120, rows: 40))
    StandardOutput.write("\nDet här är översikten som text. Öppna arbetsbordet i en terminal: rodtrad\n")
  }
}

/// The panes as the command line names them.
enum PaneName: String, ExpressibleByArgument, CaseIterable {
  case oversikt, mal, budget, risk

  var pane: PaneID {
    switch self {
    case .oversikt: .overview
    case .mal: .goals
    case .budget: .budget
    case .risk: .risks
    }
  }
}

extension Theme: ExpressibleByArgument {}

/// Makes the session that a command line asks for.
enum SessionBuilder {
  static func session(
    in world: World, _ place: PlaceOptions, pane: PaneID, keymap: String?
  ) throws -> Session {
    let (plan, point) = try world.place(place)
    let torn = try world.year(plan.committee, plan.year).tornTail != nil
    let remark =
      torn
      ? Status("En halvskriven ändring från ett avbrott hoppades över: den var aldrig sparad.", .bad) : nil
    var session = Session(
      environment: world.environment, keymap: try Keymaps.load(keymap), plan: plan, pane: pane, status: remark
    )
    if place.period != nil { session.choose(point: point.id) }
    return session
  }
}
