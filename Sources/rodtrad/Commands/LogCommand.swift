import ArgumentParser
import FollowUp
import Store
import Workbench

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logg", abstract: "Visar vem som ändrat vad, när och varför.",
    usage: "rodtrad logg [flaggor]",
    discussion: """
      Äldst först. I json är from och to det exakta värdet i grundenheten, text det som skärmen sade.

      Exempel:
        rodtrad logg --namnd von --ar 2025
        rodtrad logg --vem AK --format json
        rodtrad logg --adress von/2025/money/income --dag 2025-09-24
      """,
    aliases: ["log"])

  @OptionGroup var options: PlaceOptions

  @Option(name: .long, help: ArgumentHelp("Bara den personens ändringar.", valueName: "namn"))
  var vem: String?

  @Option(
    name: .long, help: ArgumentHelp("Bara det som ligger vid eller under adressen.", valueName: "adress"))
  var adress: String?

  @Option(name: .long, help: ArgumentHelp("Bara den dagen, som 2025-09-24.", valueName: "dag"))
  var dag: String?

  @Option(name: .long, help: ArgumentHelp("Hur det ska skrivas.", valueName: "format"))
  var format: LogFormat = .text

  func run() throws {
    let world = try reading { try World(data: options.data) }
    let (plan, point) = try world.place(named)
    let context = PaneContext(municipality: world.folder.municipality, plan: plan, point: point)
    let all = try reading { try world.year(plan.committee, plan.year).wholeHistory().all }
    let place = try adress.map { try world.place($0, options.place) }
    let entries = all.filter { isAsked($0, place) }
    switch format {
    case .text: try StandardOutput.write(JournalOutput.text(entries, of: all, in: context))
    case .json: try StandardOutput.write(JournalOutput.json(entries, in: context))
    }
  }

  private func isAsked(_ entry: JournalEntry, _ place: FigureAddress?) -> Bool {
    if let vem, entry.who != vem { return false }
    if let dag, !Clock.local(entry.time).hasPrefix(dag) { return false }
    guard let place else { return true }
    return entry.changes.contains { $0.address == place || $0.address.isInside(place) }
  }

  /// Where an address is given, its year.
  private var named: NamedPlace {
    let parts = (adress ?? "").split(separator: "/").map(String.init)
    guard parts.count > 2 else { return options.place }
    return NamedPlace(
      data: options.data, committee: options.namnd ?? parts[0], year: options.ar ?? Int(parts[1]),
      period: options.period)
  }
}
