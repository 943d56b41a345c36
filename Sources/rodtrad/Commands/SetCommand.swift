import ArgumentParser
import FollowUp
import Store
import Workbench

struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "satt", abstract: "Ändrar en siffra, på samma väg som skärmen.",
    discussion:
      "Ett tal utan enhet är kronor för pengar. Minus i början skrivs efter --: rodtrad satt ADRESS -- -250",
    aliases: ["set"])

  @OptionGroup var options: PlaceOptions

  @Argument(
    help: ArgumentHelp(
      "Adressen, till exempel von/2019/money/income/personal/forecast@2019.", valueName: "adress"))
  var adress: String

  @Argument(
    help: ArgumentHelp("Det nya värdet, som man skriver det: 12,5 mnkr, =12,5+3, +=250.", valueName: "värde"))
  var varde: String

  @Option(name: .long, help: ArgumentHelp("Varför; krävs där skärmen kräver det.", valueName: "text"))
  var motivering: String?

  func run() throws {
    try reporting {
      guard let address = FigureAddress(adress) else {
        throw Failure.unreadable("”\(adress)” är ingen adress")
      }
      let world = try World(data: options.data)
      let plan = try world.year(address.committee, address.year).plan
      try set(address, in: world, plan)
      try world.checkpoint()
    }
  }

  private func set(_ address: FigureAddress, in world: World, _ plan: Plan) throws {
    let context = PaneContext(
      municipality: world.folder.municipality, plan: plan, point: Session.point(of: plan, named: nil))
    guard let focus = FieldFocus.of(address, in: context) else {
      throw Failure.unreadable("\(address) finns inte")
    }
    if let refusal = focus.refusal { throw Failure.refused("\(address): \(refusal)") }
    guard let editor = focus.editor, let before = try? plan.value(at: address) else {
      throw Failure.refused("\(address) går inte att ändra")
    }
    let change = Change(address, from: before, to: try read(editor, before))
    try commit(change, focus, in: world, plan)
  }

  private func read(_ editor: Focus.Editor, _ before: FieldValue) throws -> FieldValue {
    do {
      return try FieldEntry.read(varde, editor: editor, before: before, unit: editor.unit?.base)
    } catch {
      throw Failure.refused(error.sentence)
    }
  }

  private func commit(_ change: Change, _ focus: Focus, in world: World, _ plan: Plan) throws {
    guard change.from != change.to else {
      StandardOutput.write("Inget ändrat.\n")
      return
    }
    let result = world.commit(
      Commit(committee: plan.committee, year: plan.year, changes: try changes(change, focus), why: motivering)
    )
    switch result {
    case .saved: StandardOutput.write(Telling.change(change, focus: focus) + "\n")
    case .conflict(_, _, let theirs, let who):
      throw Failure.refused(
        "\(who) har just skrivit \(Telling.plain(theirs)) i \(change.address): försök igen")
    case .refused(let sentence): throw Failure.refused(sentence)
    }
  }

  /// The change, with its motivation where the field must have one.
  private func changes(_ change: Change, _ focus: Focus) throws -> [Change] {
    guard let motivation = focus.motivation, motivation.exempt != change.to else { return [change] }
    guard let motivering else { throw Failure.refused("\(motivation.question) Skriv den med --motivering.") }
    return [change, Change(motivation.address, from: .text(motivation.current), to: .text(motivering))]
  }
}

extension Focus.Editor {
  /// The unit a bare number is in on the screen.
  var unit: MeasureUnit? {
    switch self {
    case .number(let unit, _, _), .target(let unit, _): unit
    case .text, .words, .note, .level, .choice: nil
    }
  }
}
