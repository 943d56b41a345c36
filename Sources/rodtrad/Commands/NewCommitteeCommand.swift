import ArgumentParser
import FollowUp
import Store

struct NewCommitteeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "namnd", abstract: "Lägger till en nämnd i en kommun.",
    usage: "rodtrad ny namnd <namn> --data <mapp> [--id <id>] [--forvaltning <namn>]",
    discussion: """
      Nämnden skrivs in i kommunens inställningar och får en mapp som heter som dess id.

      Exempel:
        rodtrad ny namnd "Barn- och utbildningsnämnden" --data provby --id bun
        rodtrad ny namnd "Socialnämnden" --data provby --forvaltning "Socialförvaltningen"
      """,
    aliases: ["nämnd"])

  @Argument(help: ArgumentHelp("Nämndens namn.", valueName: "namn"))
  var namn: String

  @Option(name: .long, help: ArgumentHelp("Kommunens mapp.", valueName: "mapp"))
  var data: String?

  @Option(name: .long, help: ArgumentHelp("Nämndens id; annars gjort av namnet.", valueName: "id"))
  var id: String?

  @Option(name: .long, help: ArgumentHelp("Förvaltningens namn.", valueName: "namn"))
  var forvaltning: String?

  func run() throws {
    try NewNames.check(namn)
    if let forvaltning { try NewNames.check(forvaltning) }
    let world = try reading { try World(data: data) }
    let folder = world.folder.folder
    let taken = Set(
      world.folder.municipality.committees.map(\.id) + [EntityID(CommitteeFlaw.reserved)].compactMap(\.self))
    let name = try id.map(NewNames.id) ?? .proposed(from: namn, taken: taken)
    let committee = Committee(id: name, name: namn, administration: forvaltning)
    _ = try making { try NewCommittee.make(committee, in: folder, who: User.name, time: Clock.stamp()) }
    try NewNames.tell([
      "\(namn) finns nu i \(world.folder.municipality.name), med id \(name).",
      "Nästa steg: rodtrad ny ar ÅR --namnd \(name) --data \(NewNames.argument(folder.text))",
    ])
  }
}
