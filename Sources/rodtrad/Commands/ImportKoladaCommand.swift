import ArgumentParser
import Exchange
import FollowUp
import Store
import Workbench

struct ImportKoladaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kolada", abstract: "Läser in utfall ur sparade svar från Kolada.",
    usage: "rodtrad importera kolada <fil> … [flaggor]",
    discussion: """
      Svaren är de som Koladas API ger, version 2 eller 3; flera sidor ges som flera filer. Nyckeltal går till de \
      indikatorer som har dem som källa (Kolada N20508). Är id:t i källan felskrivet föreslås vad som kan vara menat, \
      och --godta säger ja. null betyder att värde saknas, och lämnar det som står.

      Exempel:
        rodtrad importera kolada svar.json
        rodtrad importera kolada sida1.json sida2.json --kommun 0126 --fran 2022 --verkstall
        rodtrad importera kolada svar.json --godta hemtjanst-helhetssyn=U21468
      """)

  @OptionGroup var place: PlaceOptions
  @OptionGroup var doing: ImportOptions

  @Argument(help: ArgumentHelp("Sparade svar.", valueName: "fil"))
  var fil: [String]

  @Option(
    name: .long,
    help: ArgumentHelp("Kommunens id i Kolada; annars kommunkoden i inställningarna.", valueName: "id"))
  var kommun: String?

  @Option(name: .long, help: ArgumentHelp("Första året att läsa.", valueName: "år"))
  var fran: Int?

  @Option(name: .long, help: ArgumentHelp("Sista året att läsa.", valueName: "år"))
  var till: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("Avrunda till så många decimaler; annars som Kolada har det.", valueName: "antal"))
  var decimaler: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("Indikator och nyckeltal: \"hme=U23804\". Kan upprepas.", valueName: "id"))
  var godta: [String] = []

  func run() throws {
    let run = try ImportRun(place.place, doing)
    let files = try fil.map { path in try reading { try ImportFile(path) } }
    let options = try options(for: run)
    try run.run(ImportOffer(kolada: files, options: options, in: run.plan))
  }

  private func options(for run: ImportRun) throws -> KoladaOptions {
    guard let code = kommun ?? run.world.folder.municipality.code else {
      throw Failure.unreadable(
        "vilken kommun gäller svaret? Säg det med --kommun 0126, eller skriv kommunkoden i inställningarna")
    }
    return KoladaOptions(
      municipality: code, years: try years(run.plan), decimals: decimaler, accepted: try accepted(run.plan))
  }

  private func years(_ plan: Plan) throws -> ClosedRange<Int>? {
    guard fran != nil || till != nil else { return nil }
    let (first, last) = (fran ?? 1970, till ?? plan.year)
    guard first <= last else { throw Failure.unreadable("--fran \(first) är efter --till \(last)") }
    return first...last
  }

  private func accepted(_ plan: Plan) throws -> [EntityID: String] {
    var accepted: [EntityID: String] = [:]
    for text in godta {
      let pair = try WordPair(text, flag: "--godta", example: "hme=U23804")
      guard let id = EntityID(pair.left), plan.goals.indicator(id) != nil else {
        throw Failure.unreadable("indikatorn ”\(pair.left)” finns inte: rodtrad visa struktur visar alla")
      }
      guard KoladaID(pair.right).normalized != nil else {
        throw Failure.unreadable("”\(pair.right)” är inget nyckeltal: skriv N eller U och fem siffror")
      }
      accepted[id] = pair.right
    }
    return accepted
  }
}
