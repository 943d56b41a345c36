import ArgumentParser
import FollowUp
import Store
import TextLayout
import Workbench

struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "satt", abstract: "Ändrar en siffra eller ett fält, på samma väg som skärmen.",
    usage: "rodtrad satt <adress> <värde> [flaggor]",
    discussion: """
      Ett tal utan enhet är kronor för pengar. Ett tomt värde ("") tömmer rutan. Sluten lista (bedömning, status) \
      och risknivå skrivs med ordet eller siffran, ja och nej som ja och nej, flera mål eller rader med komma emellan, \
      bedömningskriterier med | emellan.

      Exempel:
        rodtrad satt sn/2026/money/income/intakter/budget@2026 "53,5 mnkr"
        rodtrad satt ADRESS "+=2 %"
        rodtrad satt ADRESS -250
        rodtrad satt ADRESS "uppfyllt i hög grad" --motivering "Trenden är stark"
        rodtrad satt sn/2026/risks/representation/responsible "Ekonomichefen"
      """,
    aliases: ["set"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Adressen; visa siffror och visa struktur ger alla.", valueName: "adress"))
  var adress: String

  @Argument(help: ArgumentHelp("Värdet som man skriver det: 12,5 mnkr, =12,5+3, +=250.", valueName: "värde"))
  var varde: String

  @Option(name: .long, help: ArgumentHelp("Varför; krävs där skärmen kräver det.", valueName: "text"))
  var motivering: String?

  func run() throws {
    let world = try reading { try World(data: options.data) }
    if let place = FigureAddress(adress), place.register == .settings {
      return try StandardOutput.write(
        SettingEdit(world: world, address: place).keep(varde, why: motivering))
    }
    let address = try world.address(adress, options.place)
    let plan = try reading { try world.year(address.committee, address.year).plan }
    let context = PaneContext(
      municipality: world.folder.municipality, plan: plan, point: try world.point(options.period, of: plan))
    let edit = try FieldEdit(address, in: context)
    guard let change = try edit.change(to: varde) else { return try StandardOutput.write("Inget ändrat.\n") }
    let year = YearEdit(world: world, context: context)
    let changes = try edit.changes(change, why: motivering).flatMap { change in
      try refusing { try Structure.exact(change, in: plan) }
    }
    let after = try year.keep(changes, why: motivering)
    try StandardOutput.write(told(change, before: context, after: after))
  }

  private func told(_ change: Change, before: PaneContext, after: PaneContext) -> String {
    let warning = ReadyText.warning(of: [change], at: after.point)
    let effects =
      ChangeText.consequences(change, before: before, after: after) + (warning.isEmpty ? [] : [warning])
    let lines = [ChangeText.sentence(change, in: after)] + effects.map { "  " + $0 }
    return lines.map { Visible.text($0) + "\n" }.joined()
  }
}
