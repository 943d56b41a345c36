import ArgumentParser

/// `rodtrad ny`: makes what there is nothing of yet.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ny", abstract: "Gör en ny kommun, nämnd, ett nytt år eller rapporttillfälle.",
    usage: "rodtrad ny <vad> [flaggor]",
    discussion: """
      Från ingenting till ett år att arbeta i:
        rodtrad ny kommun "Provby kommun" --data provby
        rodtrad ny namnd "Socialnämnden" --data provby
        rodtrad ny ar 2027 --namnd socialnamnden --data provby
        rodtrad provby

      Det som redan finns rörs aldrig.
      """,
    subcommands: [
      NewMunicipalityCommand.self, NewCommitteeCommand.self, NewYearCommand.self, NewPeriodCommand.self,
    ],
    aliases: ["new"])
}
