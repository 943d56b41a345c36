import ArgumentParser

/// How a file of rows and columns is read: all of it can be found out, told here, or kept in a mapping.
struct DelimitedOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Vart siffrorna ska: en tabell som money/income, eller indikatorer. Annars den som bäst passar filen.",
      valueName: "tabell"))
  var tabell: String?

  @Option(name: .long, help: ArgumentHelp("En sparad mappning.", valueName: "namn"))
  var mappning: String?

  @Option(
    name: .long, help: ArgumentHelp("Spara hur filen lästes, till nästa gång.", valueName: "namn"))
  var sparaMappning: String?

  @Option(
    name: .long, help: ArgumentHelp("Kolumnen som säger raden: rubrik eller nummer.", valueName: "kolumn"))
  var nyckel: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "En kolumn med belopp och vår kolumn: \"Utfall=actual@2025-08\". Kan upprepas.", valueName: "kolumn"))
  var belopp: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Kolumnen vars ord säger vilken av våra kolumner beloppet hör till.", valueName: "kolumn"))
  var delaEfter: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Ett ord där och vår kolumn: \"Utfall=actual@2025-08\".", valueName: "ord"))
  var ord: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Koder och vår rad: \"50*=personal\", \"5000-5999=personal\". Summeras. Kan upprepas.",
      valueName: "regel"))
  var regel: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Rader att hoppa över: \"Konto=Summa*\". Kan upprepas.", valueName: "regel"))
  var hoppa: [String] = []

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Hur raden får nämnas där ingen regel finns.", valueName: "sätt"))
  var hitta: [MeansWord] = []

  @Flag(name: .long, help: "Summera även rader som nämner samma rad hos oss utan regel.")
  var summera = false

  @Option(name: .long, help: ArgumentHelp("Vad beloppen är i: kr, tkr, mnkr.", valueName: "enhet"))
  var enhet: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Tecknet: som i tabellen, allt plus, kostnader plus (bokforing), kostnader minus (resultat).",
      valueName: "tecken"))
  var tecken: SignWord?

  @Option(name: .long, help: ArgumentHelp("Mellan fälten.", valueName: "tecken"))
  var skiljetecken: SeparatorWord?

  @Option(name: .long, help: ArgumentHelp("Före decimalerna.", valueName: "tecken"))
  var decimaltecken: DecimalWord?

  @Option(name: .long, help: ArgumentHelp("Filens teckenkodning.", valueName: "kodning"))
  var teckenkodning: EncodingWord?
}

/// What is done with an import once it has been read; the same for every sort of file.
struct ImportOptions: ParsableArguments {
  @Flag(name: .long, help: "Gör ändringarna; annars visas de bara.")
  var verkstall = false

  @Flag(name: .long, help: "Skriv ut allt som utelämnats, hur mycket det än är.")
  var alla = false

  @Option(name: .long, help: ArgumentHelp("Hur det ska skrivas.", valueName: "format"))
  var format: ImportFormat = .text
}
