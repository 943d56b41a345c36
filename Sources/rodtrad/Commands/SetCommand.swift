import ArgumentParser
import FollowUp
import Store
import TextLayout
import Workbench

struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "satt", abstract: "Ändrar en siffra, på samma väg som skärmen.",
    usage: "rodtrad satt <adress> <värde> [flaggor]",
    discussion: """
      Ett tal utan enhet är kronor för pengar. Ett tomt värde ("") tömmer rutan. Sluten lista (bedömning, status) \
      och risknivå skrivs med ordet eller siffran.

      Exempel:
        rodtrad satt sn/2026/money/income/intakter/budget@2026 "53,5 mnkr"
        rodtrad satt ADRESS "+=2 %"
        rodtrad satt ADRESS -250
        rodtrad satt ADRESS "uppfyllt i hög grad" --motivering "Trenden är stark"
      """,
    aliases: ["set"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Siffrans adress; visa siffror ger alla.", valueName: "adress"))
  var adress: String

  @Argument(help: ArgumentHelp("Värdet som man skriver det: 12,5 mnkr, =12,5+3, +=250.", valueName: "värde"))
  var varde: String

  @Option(name: .long, help: ArgumentHelp("Varför; krävs där skärmen kräver det.", valueName: "text"))
  var motivering: String?

  func run() throws {
    let world = try reading { try World(data: options.data) }
    let address = try world.address(adress, options)
    let plan = try reading { try world.year(address.committee, address.year).plan }
    let context = PaneContext(
      municipality: world.folder.municipality, plan: plan, point: try world.point(options.period, of: plan))
    let edit = try FieldEdit(address, in: context)
    guard let change = try edit.change(to: varde) else { return try StandardOutput.write("Inget ändrat.\n") }
    let after = try commit(edit.changes(change, why: motivering), context, in: world)
    try reading { try world.checkpoint() }
    try StandardOutput.write(told(change, before: context, after: after))
  }

  private func commit(_ changes: [Change], _ context: PaneContext, in world: World) throws -> PaneContext {
    let plan = context.plan
    try refuse(changes, in: plan)
    let commit = Commit(committee: plan.committee, year: plan.year, changes: changes, why: motivering)
    switch world.commit(commit) {
    case .saved(let plan, _, _):
      return PaneContext(municipality: context.municipality, plan: plan, point: context.point)
    case .conflict(_, let mine, let theirs, let who):
      throw Failure.refused("\(who) har just skrivit \(Telling.plain(theirs)) i \(mine.address): försök igen")
    case .refused(let sentence):
      throw Failure.unreadable(sentence)
    }
  }

  /// What the plan does not allow is a refusal; what the disk does not allow is not.
  private func refuse(_ changes: [Change], in plan: Plan) throws {
    var copy = plan
    do {
      try copy.apply(changes)
    } catch {
      throw Failure.refused(error.sentence)
    }
  }

  private func told(_ change: Change, before: PaneContext, after: PaneContext) -> String {
    let effects = ChangeText.consequences(change, before: before, after: after)
    let lines = [ChangeText.sentence(change, in: after)] + effects.map { "  " + $0 }
    return lines.map { Visible.text($0) + "\n" }.joined()
  }
}

extension World {
  /// Reads an address; the options may narrow it but not contradict it.
  fileprivate func address(_ text: String, _ options: PlaceOptions) throws -> FigureAddress {
    guard let address = FigureAddress(text) else {
      throw Failure.unreadable(
        "”\(text)” är ingen adress: skriv den som von/2025/money/operations/aldre/budget@2025")
    }
    guard folder.municipality.committee(address.committee) != nil else {
      throw Failure.refused("nämnden \(address.committee) finns inte: välj bland \(committeeNames)")
    }
    let years = folder.years(of: address.committee)
    guard years.contains(address.year) else {
      let list = years.map(String.init).joined(separator: ", ")
      throw Failure.refused("året \(address.year) finns inte för \(address.committee): välj bland \(list)")
    }
    if let namnd = options.namnd, namnd != address.committee.description {
      throw Failure.unreadable("adressen är i \(address.committee) men --namnd säger \(namnd)")
    }
    if let ar = options.ar, ar != address.year {
      throw Failure.unreadable("adressen är i \(address.year) men --ar säger \(ar)")
    }
    return address
  }
}
