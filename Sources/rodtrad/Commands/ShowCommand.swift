import ArgumentParser
import FollowUp
import Store
import Workbench

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visa", abstract: "Skriver ut det en vy visar, eller alla siffror.",
    usage: "rodtrad visa [<vy>] [flaggor]",
    discussion: """
      Utan vy listas alla vyer, med hur mycket var och en har det valda året.

      siffror är årets alla siffror med adress. I json och csv är value det exakta värdet i grundenheten (kronor \
      för pengar); printed är det som dokumentet trycker där vi räknar, reference det tal ett mål i ord syftar på. \
      struktur är allt som har en adress av sitt eget: mål, tabeller, rader, risker.

      Exempel:
        rodtrad visa mal --namnd von --ar 2025
        rodtrad visa budget --period 2019-08 --namnd von --ar 2019
        rodtrad visa siffror --format json > siffror.json
      """,
    aliases: ["show"])

  @Argument(help: ArgumentHelp("Vad som ska visas; annars vilka vyer som finns.", valueName: "vy"))
  var vy: ShownView?

  @OptionGroup var options: PlaceOptions

  @Option(name: .long, help: ArgumentHelp("Hur det ska skrivas.", valueName: "format"))
  var format: ListFormat = .tabell

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Med vyn kallor: bara det som den ansvarige har kvar att fylla i (ingen: det ingen ansvarar för).",
      valueName: "roll"))
  var ansvarig: String?

  @Option(name: .long, help: ArgumentHelp("Bara det som ligger under, för struktur.", valueName: "adress"))
  var under: String?

  func run() throws {
    if vy == .struktur { return try showStructure() }
    if under != nil { throw Failure.unreadable("--under hör till visa struktur") }
    guard let vy else { return try listViews() }
    let world = try reading { try World(data: options.data) }
    var session = try SessionBuilder.session(
      in: world, options.place, pane: vy.pane, keymap: Keymaps.loading(nil))
    if vy.isOfChecks { session.settle() }
    // Whoever looks does not need the right to write.
    if session.status.tone == .bad, !session.status.text.hasPrefix(WriteProtection.lead) {
      StandardOutput.complain(session.status.text)
    }
    if let ansvarig { return try StandardOutput.write(outstanding(of: ansvarig, vy, session.context)) }
    switch format {
    case .tabell: try StandardOutput.write(table(vy, session))
    case .json: try StandardOutput.write(FigureOutput.json(session.context, vy))
    case .csv: try StandardOutput.write(FigureOutput.csv(session.context, vy))
    }
  }

  /// What there is to show of the chosen year.
  private func listViews() throws {
    if ansvarig != nil { throw Failure.unreadable("--ansvarig hör till vyn kallor") }
    let world = try reading { try World(data: options.data) }
    let session = try SessionBuilder.session(
      in: world, options.place, pane: .overview, keymap: Keymaps.loading(nil))
    let list = ViewList(of: session.context)
    switch format {
    case .tabell: try StandardOutput.write(list.table)
    case .json: try StandardOutput.write(list.json)
    case .csv: try StandardOutput.write(list.csv)
    }
  }

  /// Mina siffror of one role.
  private func outstanding(
    of role: String, _ vy: ShownView, _ context: PaneContext
  ) throws -> String {
    guard vy == .kallor else {
      throw Failure.unreadable("--ansvarig hör till vyn kallor: rodtrad visa kallor --ansvarig \(role)")
    }
    guard let tab = RegisterSheets.outstanding(of: role, in: context) else {
      let roles = RegisterSheets.roles(in: context).joined(separator: ", ")
      throw Failure.refused("ingen ansvarig heter ”\(role)”: välj \(roles)")
    }
    return switch format {
    case .tabell: RegisterOutput.text([tab])
    case .json: JSONText.pretty(RegisterOutput.json([tab]))
    case .csv: RegisterOutput.csv([tab])
    }
  }

  /// Without the workbench: a year that no pane can show yet has a structure all the same.
  private func showStructure() throws {
    let world = try reading { try World(data: options.data) }
    let place = try under.map { try world.place($0, options.place) }
    let plan =
      try place.map { place in
        try reading { try world.year(place.committee, place.year).plan }
      } ?? world.place(options.place).0
    let output = StructureOutput(of: plan, under: place)
    switch format {
    case .tabell: try StandardOutput.write(output.table)
    case .json: try StandardOutput.write(output.json)
    case .csv: try StandardOutput.write(output.csv)
    }
  }

  private func table(_ vy: ShownView, _ session: Session) -> String {
    switch vy {
    case .siffror, .struktur: FigureOutput.table(session.context)
    case .mote: AgendaOutput.text(session.context)
    case .oversikt: ScreenText.overview(session)
    case .mal: ScreenText.whole(session, columns: 140)
    case .risk: RiskOutput.text(session)
    case .budget: BudgetOutput.text(session)
    case .atgarder, .uppdrag, .statistik, .kontroller, .internkontroll, .maluppfyllelse, .personal, .insyn,
      .kallor,
      .finansiering, .installningar, .faststallande:
      RegisterOutput.text(RegisterSheets.printed(of: vy.pane, in: session.context))
    }
  }
}
