import ArgumentParser
import FollowUp
import Store
import TextLayout
import Workbench

struct UnlockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "las-upp", abstract: "Låser upp ett fastställt rapporttillfälle, med skäl.",
    usage: "rodtrad las-upp <tillfälle> --motivering <text> [flaggor]",
    discussion: """
      Skälet, och vem som fastställde vad, står kvar i loggen.

      Exempel:
        rodtrad las-upp 2026-08 --namnd sn --ar 2026 --motivering "Rättad prognos, se protokoll"
      """,
    aliases: ["unlock"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Rapporttillfället, som 2026-08 eller plan.", valueName: "tillfälle"))
  var tillfalle: String

  @Option(name: .long, help: ArgumentHelp("Varför.", valueName: "text"))
  var motivering: String?

  func run() throws {
    let year = try SignOffYear(options.place, named: tillfalle)
    let changes = try year.refusing { () throws(SignOff.Obstacle) in
      try SignOff.unlock(year.point.id, in: year.edit.plan, reason: motivering)
    }
    _ = try year.edit.keep(changes, why: motivering)
    try StandardOutput.write(Visible.text("\(year.point.name) är upplåst: siffrorna kan ändras.") + "\n")
  }
}
