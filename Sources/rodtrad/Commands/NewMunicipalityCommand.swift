import ArgumentParser
import FollowUp
import Store

struct NewMunicipalityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kommun", abstract: "Gör en kommuns mapp med inställningar att utgå från.",
    usage: "rodtrad ny kommun <namn> [--data <mapp>] [--id <id>]",
    discussion: """
      Mappen heter som kommunens id. Finns mappen i --data redan görs kommunen i den, annars är det kommunens egen mapp.
      Utan --data görs den i data, om det finns en mapp som heter så, annars här.

      Exempel:
        rodtrad ny kommun "Provby kommun"
        rodtrad ny kommun "Provby kommun" --data ~/uppfoljning/provby
      """)

  @Argument(help: ArgumentHelp("Kommunens namn.", valueName: "namn"))
  var namn: String

  @Option(name: .long, help: ArgumentHelp("Kommunens mapp, eller mappen den görs i.", valueName: "mapp"))
  var data: String?

  @Option(
    name: .long, help: ArgumentHelp("Kommunens id; annars gjort av namnet eller mappen.", valueName: "id"))
  var id: String?

  func run() throws {
    try NewNames.check(namn)
    let (parent, name) = try place()
    guard Locations.isFolder(parent) else {
      throw Failure.unreadable("\(parent): mappen finns inte: gör den först, eller välj en annan")
    }
    let municipality = Municipality.standard(id: name, name: namn)
    let folder = try making { try NewMunicipality.make(municipality, in: FolderPath(root: parent)) }
    let path = folder.text.hasPrefix("./") ? String(folder.text.dropFirst(2)) : folder.text
    try NewNames.tell([
      "\(namn) finns nu i \(path).",
      "Riskskala, gränser, statusord och bedömningskriterier är de vanliga: ändra dem i kommun.json.",
      "Nästa steg: rodtrad ny namnd \"Socialnämnden\" --data \(NewNames.argument(path))",
    ])
  }

  /// The folder it is made in, and the name it gets there.
  private func place() throws -> (parent: String, name: EntityID) {
    let given = try id.map(NewNames.id)
    guard let data else {
      let parent = Locations.isFolder("data") ? "data" : "."
      return (parent, given ?? .proposed(from: namn, taken: []))
    }
    if Locations.isFolder(data), !Locations.exists(data + "/kommun.json") {
      return (data, given ?? .proposed(from: namn, taken: []))
    }
    let parts = data.split(separator: "/", omittingEmptySubsequences: true)
    let name = try NewNames.id(parts.last.map(String.init) ?? "")
    if let given, given != name {
      throw Failure.unreadable("mappen heter \(name) men --id säger \(given): mappen heter som id")
    }
    let parent = parts.dropLast().joined(separator: "/")
    return (data.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent, name)
  }
}
