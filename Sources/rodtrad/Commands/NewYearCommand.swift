import ArgumentParser
import FollowUp
import Store

struct NewYearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ar", abstract: "Gör ett nytt år åt en nämnd, ur ett tidigare eller tomt.",
    usage: "rodtrad ny ar <år> --namnd <id> [--data <mapp>] [--fran <år> | --tomt]",
    discussion: """
      Ur det senaste året före följer strukturen med: mål, indikatorer, tabeller, risker och det som inte är klart. \
      Utfallen blir historik, förra årets siffror jämförelse, det nya årets rutor är tomma och inget är bedömt.

      Exempel:
        rodtrad ny ar 2027 --namnd sn
        rodtrad ny ar 2027 --namnd sn --fran 2025
        rodtrad ny ar 2027 --namnd bun --data provby --tomt
      """,
    aliases: ["år"])

  @Argument(help: ArgumentHelp("Det nya året.", valueName: "år"))
  var ar: Int

  @Option(name: .long, help: ArgumentHelp("Kommunens mapp.", valueName: "mapp"))
  var data: String?

  @Option(name: .long, help: ArgumentHelp("Nämndens id, till exempel von.", valueName: "id"))
  var namnd: String?

  @Option(name: .long, help: ArgumentHelp("Året att utgå från; annars det senaste före.", valueName: "år"))
  var fran: Int?

  @Flag(name: .long, help: "Utgå inte från något tidigare år.")
  var tomt = false

  func run() throws {
    let year = try NewNames.year(ar)
    let world = try reading { try World(data: data) }
    let committee = try world.committee(namnd)
    let source = try source(in: world, committee)
    let (plan, told) = try made(year, source, in: world, committee)
    _ = try making { try NewYear.make(plan, in: world.folder.folder) }
    let origin = source.map { ", ur \($0)" } ?? ", tomt"
    let name = world.folder.municipality.committee(committee)?.name ?? committee.description
    let options = "--namnd \(committee) --ar \(year)"
    try NewNames.tell(
      ["\(year) finns nu för \(name)\(origin)."] + told + [
        "Nästa steg: rodtrad \(NewNames.argument(world.folder.folder.text)) \(options)"
      ])
  }

  private func made(
    _ year: Int, _ source: Int?, in world: World, _ committee: EntityID
  ) throws -> (plan: Plan, told: [String]) {
    guard let source else { return (NextYear.empty(of: committee, year: year), []) }
    let old = try reading { try world.year(committee, source).plan }
    return NextYear.plan(from: old, to: year, municipality: world.folder.municipality)
  }

  /// The year to begin from; nil for none.
  private func source(in world: World, _ committee: EntityID) throws -> Int? {
    guard !(tomt && fran != nil) else { throw Failure.unreadable("välj antingen --fran eller --tomt") }
    let years = world.folder.years(of: committee)
    if tomt { return nil }
    guard let fran else { return years.first { $0 < ar } }
    guard years.contains(fran) else {
      let list =
        years.isEmpty ? "det har inget år än" : "välj bland \(years.map(String.init).joined(separator: ", "))"
      throw Failure.refused("året \(fran) finns inte för \(committee): \(list)")
    }
    guard fran < ar else { throw Failure.refused("--fran \(fran) är inte före \(ar): välj ett tidigare år") }
    return fran
  }
}
