/// Rows of the commands that lead somewhere and of those that move the focus.
extension CommandInfo {
  static let goTo: [CommandInfo] = [
    CommandInfo(.showOverview, .goTo, "översikt", "Visa översikten över mål, budget och risker"),
    CommandInfo(.showGoals, .goTo, "mål", "Visa målen och deras indikatorer"),
    CommandInfo(.showBudget, .goTo, "budget", "Visa budget, utfall och prognos"),
    CommandInfo(.showRisks, .goTo, "risk", "Visa riskerna och riskmatrisen"),
    CommandInfo(.showMeasures, .goTo, "åtgärder", "Visa åtgärderna för att hålla budgeten"),
    CommandInfo(.showAssignments, .goTo, "uppdrag", "Visa uppdrag och utvecklingsåtaganden"),
    CommandInfo(.showStatistics, .goTo, "statistik", "Visa volymer och nyckeltal"),
    CommandInfo(.showChecks, .goTo, "kontroller", "Visa fel, varningar och det som saknas"),
    CommandInfo(.showControl, .goTo, "internkontroll", "Visa den interna kontrollen"),
    CommandInfo(.showAttainment, .goTo, "måluppfyllelse", "Visa förslag och beslut om måluppfyllelse"),
    CommandInfo(.showPeople, .goTo, "personal", "Visa personal och jämlik styrning"),
    CommandInfo(.showInsight, .goTo, "insyn", "Visa planen för uppföljning och insyn"),
    CommandInfo(.showSources, .goTo, "källor", "Visa varifrån siffrorna kommer"),
    CommandInfo(.showFunding, .goTo, "finansiering", "Visa bidrag, satsningar, ramar, investeringar"),
    CommandInfo(.showSettings, .goTo, "inställningar", "Visa kommunens inställningar"),
    CommandInfo(.showSignOff, .goTo, "fastställande", "Visa vad som är klarmarkerat och fastställt"),
    CommandInfo(.showJournal, .goTo, "logg", "Visa vem som ändrat vad, när och varför"),
    CommandInfo(.showComparison, .goTo, "jämförelse", "Visa den senaste jämförelsen"),
    CommandInfo(.chooseCommittee, .goTo, "nämnd", "Välj nämnd"),
    CommandInfo(.chooseYear, .goTo, "år", "Välj år"),
    CommandInfo(.choosePeriod, .goTo, "period", "Välj period"),
    CommandInfo(.search, .goTo, "sök", "Sök bland årets mål, rader och risker", in: [.global, .help]),
    CommandInfo(.goToAddress, .goTo, "gå till", "Gå till en siffra med dess adress"),
    CommandInfo(.nextFinding, .goTo, "nästa fynd", "Gå till nästa fel eller varning"),
    CommandInfo(.previousFinding, .goTo, "förra fyndet", "Gå till förra felet eller varningen"),
    CommandInfo(.whoIsHere, .goTo, "vilka här", "Visa vilka andra som har året öppet"),
    CommandInfo(.goBack, .goTo, "tillbaka", "Gå tillbaka dit du var", in: [.global, .help]),
    CommandInfo(.palette, .goTo, "palett", "Sök upp ett kommando och kör det"),
    CommandInfo(.help, .goTo, "hjälp", "Visa vilka tangenter som fungerar här"),
    CommandInfo(.quit, .goTo, "avsluta", "Avsluta; allt du har gjort är sparat", in: anywhere),
    CommandInfo(.suspend, .goTo, "pausa", "Pausa och gå till skalet; fg tar dig tillbaka", in: anywhere),
  ]

  static let move: [CommandInfo] = [
    CommandInfo(.up, .move, "upp", "Gå ett steg uppåt", in: lists),
    CommandInfo(.down, .move, "ned", "Gå ett steg nedåt", in: lists),
    CommandInfo(.left, .move, "vänster", "Gå ett steg åt vänster"),
    CommandInfo(.right, .move, "höger", "Gå ett steg åt höger"),
    CommandInfo(.first, .move, "först", "Gå till första raden", in: lists),
    CommandInfo(.last, .move, "sist", "Gå till sista raden", in: lists),
    CommandInfo(.rowStart, .move, "radens början", "Gå till radens första cell"),
    CommandInfo(.rowEnd, .move, "radens slut", "Gå till radens sista cell"),
    CommandInfo(.pageUp, .move, "sida upp", "Bläddra en sida uppåt", in: lists),
    CommandInfo(.pageDown, .move, "sida ned", "Bläddra en sida nedåt", in: lists),
    CommandInfo(.nextBox, .move, "nästa ruta", "Gå till nästa ruta på skärmen"),
    CommandInfo(.previousBox, .move, "förra rutan", "Gå till förra rutan på skärmen"),
    CommandInfo(.open, .move, "öppna", "Öppna det som är markerat"),
  ]

  /// The contexts with a list to move in.
  private static let lists: [KeyContext] = [.global, .prompt, .help, .importing]
  /// Every context: what must be possible at any moment.
  static let anywhere = KeyContext.allCases
}
