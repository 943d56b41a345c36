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
      """,
    aliases: ["log"])

  @OptionGroup var options: PlaceOptions

  @Option(name: .long, help: ArgumentHelp("Bara den personens ändringar.", valueName: "namn"))
  var vem: String?

  @Option(name: .long, help: ArgumentHelp("Hur det ska skrivas.", valueName: "format"))
  var format: LogFormat = .text

  func run() throws {
    let world = try reading { try World(data: options.data) }
    let (plan, point) = try world.place(options.place)
    let context = PaneContext(municipality: world.folder.municipality, plan: plan, point: point)
    let all = try reading { try world.year(plan.committee, plan.year).wholeHistory().all }
    let entries = vem.map { who in all.filter { $0.who == who } } ?? all
    switch format {
    case .text: try StandardOutput.write(JournalOutput.text(entries, in: context))
    case .json: try StandardOutput.write(JournalOutput.json(entries, in: context))
    }
  }
}
