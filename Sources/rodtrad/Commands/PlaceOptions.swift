import ArgumentParser

/// Which kommun, nämnd, year and period a command is about; the same for every command.
struct PlaceOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Kommunens mapp.", valueName: "mapp"))
  var data: String?

  @Option(name: .long, help: ArgumentHelp("Nämndens id, till exempel von.", valueName: "id"))
  var namnd: String?

  @Option(name: .long, help: ArgumentHelp("Året, till exempel 2025.", valueName: "år"))
  var ar: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("Rapporttillfället, till exempel plan eller 2019-08.", valueName: "period"))
  var period: String?

  var place: NamedPlace { NamedPlace(data: data, committee: namnd, year: ar, period: period) }
}
