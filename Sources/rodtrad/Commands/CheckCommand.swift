import ArgumentParser
import FollowUp
import Store

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kontrollera", abstract: "Räknar om allt och säger vad som inte stämmer.",
    usage: "rodtrad kontrollera [<adress>] [flaggor]",
    discussion: """
      Utan --namnd och --ar kontrolleras hela kommunen, varje år vid sitt senaste rapporttillfälle. Med en adress bara det \
      som rör den siffran, raden, tabellen eller registret. Som text visas fel och varningar; i json och junit allt.

      Regler: \(RuleNames.list).

      Exempel:
        rodtrad kontrollera
        rodtrad kontrollera von/2019/money/income --alla
        rodtrad kontrollera --namnd von --ar 2019 --regel sum --regel variance
        rodtrad kontrollera --format json > fynd.json

      Slutkod: 0 inget fel står oförklarat, 1 minst ett gör det, 2 allt gick inte att läsa.
      """,
    aliases: ["check"])

  @OptionGroup var options: PlaceOptions

  @Argument(
    help: ArgumentHelp("Det som ska kontrolleras: von, von/2019, von/2019/money …", valueName: "adress"))
  var adress: String?

  @Option(name: .long, help: ArgumentHelp("Hur det ska skrivas.", valueName: "format"))
  var format: CheckFormat = .tabell

  @Option(
    name: .long, help: ArgumentHelp("Bara den regeln; flera går bra.", valueName: "namn"),
    completion: .list(RuleNames.all))
  var regel: [String] = []

  @Option(name: .long, help: ArgumentHelp("Det lindrigaste som visas.", valueName: "allvar"))
  var allvar: SeverityWord?

  @Flag(name: .customLong("med-forklarade"), help: "Visa också det som någon har förklarat.")
  var withExplained = false

  @Flag(name: .long, help: "Visa allt: också avrundningar, upplysningar och det förklarade.")
  var alla = false

  func run() throws {
    let checks = try RuleNames.checks(regel)
    let world = try reading { try World(data: options.data) }
    let years = KommunYears(of: world)
    let question = try CheckQuestion(adress, options.place, in: world, years)
    let (found, hidden) = try write(question, checks)
    if format == .tabell { try StandardOutput.write(summary(found, hidden)) }
    for missing in years.unread { StandardOutput.complain(missing.error.description) }
    if !years.unread.isEmpty { throw ExitCode(2) }
    if found.hasErrors { throw ExitCode(1) }
  }

  /// Writes what is found, year by year; all that was found, and what of it was not told.
  private func write(_ question: CheckQuestion, _ checks: [Check]) throws -> (CheckCount, hidden: CheckCount)
  {
    let filter = filter
    var writer = writer(checks)
    var (found, hidden) = (CheckCount(), CheckCount())
    try StandardOutput.write(writer.head)
    let reports = CheckReport.of(question.years.map(\.scope), checks: checks)
    for (year, report) in zip(question.years, reports) {
      let items = report.items.filter { question.place.holds($0.finding) }
      found.add(items)
      hidden.add(items.filter { !filter.shows($0) })
      try StandardOutput.write(writer.text(of: year, items.filter(filter.shows)))
    }
    try StandardOutput.write(question.missing.map(writer.text(of:)).joined() + writer.foot)
    return (found, hidden)
  }

  private func writer(_ checks: [Check]) -> any FindingWriting {
    switch format {
    case .tabell: FindingReport(width: TerminalWidth.columns)
    case .json: FindingJSON()
    case .junit: FindingXML(checks: checks)
    }
  }

  /// Text for people hides what nobody has to see to; programs get everything.
  private var filter: CheckFilter {
    let isForPeople = format == .tabell && !alla
    return CheckFilter(
      lowest: allvar?.severity ?? (isForPeople ? .warning : .info),
      withExplained: withExplained || !isForPeople)
  }

  private func summary(_ found: CheckCount, _ hidden: CheckCount) -> String {
    let text = found.text
    let lead = hidden.all == found.all ? "" : "\n"
    let rest = hidden.isNothing ? "" : "Visas inte: \(hidden.list) (--alla visar allt).\n"
    return lead + FindingText.capitalised(text) + ".\n" + rest
  }
}
