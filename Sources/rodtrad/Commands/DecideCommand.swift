import ArgumentParser
import FollowUp
import Store
import TextLayout
import Workbench

struct DecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faststall", abstract: "Fastställer ett rapporttillfälle: dess siffror fryses.",
    usage: "rodtrad faststall <tillfälle> [--diarienummer <text>] [flaggor]",
    discussion: """
      Vem, när, diarienummer och en kontrollsumma över årets siffror, texter och bedömningar sparas. Finns fel som \
      varken är rättade eller förklarade avvisas det, om inte --trots-fel anges. Den fastställda versionen kan alltid \
      jämföras: rodtrad jamfor.

      Exempel:
        rodtrad faststall 2026-08 --namnd sn --ar 2026 --diarienummer "SN 2026/123"
      """,
    aliases: ["decide"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Rapporttillfället, som 2026-08 eller plan.", valueName: "tillfälle"))
  var tillfalle: String

  @Option(name: .long, help: ArgumentHelp("Beslutets diarienummer.", valueName: "text"))
  var diarienummer: String?

  @Option(name: .long, help: ArgumentHelp("Beslutets dag, som 2026-09-24; annars i dag.", valueName: "dag"))
  var dag: String?

  @Flag(name: .long, help: "Fastställ fast fel är varken rättade eller förklarade.")
  var trotsFel = false

  func run() throws {
    let year = try SignOffYear(options.place, named: tillfalle)
    let day = dag ?? Clock.day()
    let report = year.checks
    let changes = try year.refusing { () throws(SignOff.Obstacle) in
      try SignOff.decide(
        year.point.id, in: year.edit.plan, day: day, by: User.name, reference: diarienummer,
        openErrors: report.open(.error), despiteErrors: trotsFel)
    }
    let remarks = DecisionRemarks.lines(of: year.point, in: year.edit.plan, report)
    let after = try year.edit.keep(changes)
    let digest = after.plan.reportingPoint(year.point.id)?.digest ?? ""
    let told =
      "\(year.point.name) är fastställd \(day) av \(User.name). Kontrollsumma \(digest.prefix(16))."
    let lines = [told] + remarks.map { "  \($0)" }
    try StandardOutput.write(lines.map { Visible.text($0) + "\n" }.joined())
  }
}
