/// Rows of the commands that decide a report, and of those that look at what has been.
extension CommandInfo {
  static let signOff: [CommandInfo] = [
    CommandInfo(
      .markReady, .signOff, "klarmarkera", "Klarmarkera registret för rapporten, eller ta tillbaka"),
    CommandInfo(.markPreliminary, .signOff, "preliminär", "Märk siffran som preliminär, eller som slutlig"),
    CommandInfo(.decideReport, .signOff, "fastställ", "Fastställ rapporten: det den redovisar fryses"),
    CommandInfo(.unlockReport, .signOff, "lås upp", "Lås upp en fastställd rapport, med ett skäl"),
    CommandInfo(.compare, .signOff, "jämför", "Jämför med fastställt, en annan period eller ett år"),
    CommandInfo(.compareFrom, .signOff, "vad jämförs", "Välj vad som jämförs, i stället för i dag"),
    CommandInfo(.showHistory, .signOff, "historik", "Visa vad loggen säger om siffran"),
    CommandInfo(.takeBack, .signOff, "ångra post", "Ta tillbaka den markerade posten ur loggen"),
  ]
}
