import ArgumentParser

struct ImportCSVCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: "Läser in en CSV- eller TSV-fil, till exempel ur ekonomisystemet.",
    usage: "rodtrad importera csv <fil> [flaggor]",
    discussion: """
      Skiljetecken, decimaltecken och teckenkodning hittas av sig själva. Raderna känns igen på id, på koden som namnet \
      börjar med, eller på namnet; konton som ska summeras säger en --regel. Det som inte känns igen utelämnas och \
      sägs, med de rader som liknar. Heter kolumnerna något annat än hos oss: säg --nyckel och --belopp en gång, och \
      spara det med --spara-mappning.

      Exempel:
        rodtrad importera csv utfall.csv --tabell money/income
        rodtrad importera csv huvudbok.csv --tabell income --nyckel Konto --belopp "Utfall=actual@2019-08" \
          --regel "30*=avgifter" --regel "50-51=personal" --enhet kr --tecken bokforing --spara-mappning ekonomi
        rodtrad importera csv huvudbok.csv --mappning ekonomi --verkstall
      """)

  @OptionGroup var place: PlaceOptions
  @OptionGroup var options: DelimitedOptions
  @OptionGroup var doing: ImportOptions

  @Argument(help: ArgumentHelp("Filen att läsa.", valueName: "fil"))
  var fil: String

  func run() throws {
    let run = try ImportRun(place.place, doing)
    let file = try reading { try ImportFile(fil) }
    var source = DelimitedReading(file: file, options: options, world: run.world, plan: run.plan)
    source.said = run.said
    try run.run(source.offer())
  }
}
