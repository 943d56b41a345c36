import ArgumentParser

/// `rodtrad importera`: figures from other systems' files.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importera", abstract: "Läser in siffror ur en fil; visar först vad som ändras.",
    usage: "rodtrad importera <sort> <fil> [flaggor]",
    discussion: """
      Inget ändras utan --verkstall. Allt som filen har går in, utelämnas eller hoppas över, och kontrollsummorna visar \
      att inget försvunnit. Hela filen blir en post i loggen, med filens namn och kontrollsumma: rodtrad angra tar \
      tillbaka allt. Samma fil en gång till ändrar inget.

      Exempel:
        rodtrad importera csv utfall.csv
        rodtrad importera csv utfall.csv --mappning ekonomi --verkstall
        rodtrad importera kolada svar.json
        rodtrad importera mappningar
      """,
    subcommands: [
      ImportCSVCommand.self, ImportWorkbookCommand.self, ImportKoladaCommand.self, ListMappingsCommand.self,
    ],
    aliases: ["import"])
}
