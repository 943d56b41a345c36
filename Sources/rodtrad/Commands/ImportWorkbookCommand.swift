import ArgumentParser
import Exchange

struct ImportWorkbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xlsx", abstract: "Läser in ett blad ur en arbetsbok, genom LibreOffice eller Gnumeric.",
    usage: "rodtrad importera xlsx <fil> [--blad <namn>] [flaggor]",
    discussion: """
      Tar .xlsx, .xls och .ods. Arbetsboken görs om till CSV i en tillfällig mapp av LibreOffice (soffice) eller \
      Gnumeric (ssconvert), det som finns installerat; sedan är allt som med importera csv. Finns inget av dem: öppna \
      boken i kalkylprogrammet och spara bladet som CSV (UTF-8).

      Exempel:
        rodtrad importera xlsx uppföljning.xlsx --blad Drift --tabell money/operations
        rodtrad importera ods uppföljning.ods
      """,
    aliases: ["ods", "xls"])

  @OptionGroup var place: PlaceOptions
  @OptionGroup var options: DelimitedOptions
  @OptionGroup var doing: ImportOptions

  @Option(name: .long, help: ArgumentHelp("Bladet, när boken har flera.", valueName: "namn"))
  var blad: String?

  @Argument(help: ArgumentHelp("Arbetsboken att läsa.", valueName: "fil"))
  var fil: String

  func run() throws {
    let run = try ImportRun(place.place, doing)
    let book = try reading { try ImportFile(fil) }
    let file = try Workbook(book).sheet(blad) { _ in "välj med --blad" }
    var source = DelimitedReading(file: file, options: options, world: run.world, plan: run.plan)
    source.known = Workbook.format
    source.said = run.said
    try run.run(source.offer())
  }
}
