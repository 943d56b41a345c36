import ArgumentParser
import FollowUp
import Store
import TextLayout
import Workbench

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "angra", abstract: "Tar tillbaka din senaste ändring, eller en post ur loggen.",
    usage: "rodtrad angra [flaggor]",
    discussion: """
      Bara dina egna ändringar i den nämnd och det år som väljs; hur många gånger som helst, också efter en \
      omstart. Det du ångrat görs om med rodtrad gorom. Med --post tas en bestämd post tillbaka, vems den än är, \
      om ingen senare bygger på den; rodtrad logg visar numren.

      Exempel:
        rodtrad angra --namnd von --ar 2025
        rodtrad angra --post 12 --namnd von --ar 2025
      """,
    aliases: ["undo"])

  @OptionGroup var options: PlaceOptions

  @Option(name: .long, help: ArgumentHelp("Den post i loggen som ska tas tillbaka.", valueName: "nummer"))
  var post: Int?

  func run() throws {
    try refuse()
    try HistoryStep(place: options.place, step: .takenBack, nothing: "det finns inget att ångra").run {
      [post] world, committee, year in
      post.map { world.takeBack(committee, year, $0) } ?? world.undo(committee, year)
    }
  }

  /// What the journal does not allow is a refusal; what the disk does not allow is not.
  private func refuse() throws {
    let world = try reading { try World(data: options.data) }
    let plan = try world.place(options.place).0
    let history = try reading { try world.year(plan.committee, plan.year).wholeHistory() }
    let latest = history.undoable(by: User.name)?.number
    try refusing {
      guard let number = post ?? latest else { return }
      let taking = try post.map { try TakingBack($0, of: history, in: plan) }
      let changes = taking?.changes ?? history.entry(number)?.changes.map(\.inverse) ?? []
      if SignOff.unlocks(changes) { throw FieldProblem.lockedWithoutReason }
    }
  }
}

struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gorom", abstract: "Gör om det du senast ångrade.",
    usage: "rodtrad gorom [flaggor]",
    discussion: """
      Exempel:
        rodtrad gorom --namnd von --ar 2025
      """,
    aliases: ["redo"])

  @OptionGroup var options: PlaceOptions

  func run() throws {
    try HistoryStep(place: options.place, step: .doneAgain, nothing: "det finns inget att göra om").run {
      $0.redo($1, $2)
    }
  }
}

/// One step back or forward in the journal.
private struct HistoryStep {
  let place: NamedPlace
  let step: Telling.Step
  let nothing: String

  func run(_ travel: (World, EntityID, Int) -> CommitResult) throws {
    let world = try reading { try World(data: place.data) }
    let (plan, point) = try world.place(place)
    switch travel(world, plan.committee, plan.year) {
    case .saved(let now, let changed, _):
      guard !changed.isEmpty else { throw Failure.refused(nothing) }
      world.tellUnwritten(world.checkpoint())
      let context = PaneContext(municipality: world.folder.municipality, plan: now, point: point)
      let lines = JournalText.sentences(changed, step, in: context).map { "\(step.word): \($0)" }
      try StandardOutput.write(lines.map { Visible.text($0) + "\n" }.joined())
    case .conflict(_, let mine, _, let who):
      throw Failure.refused("\(who) har ändrat \(mine.address) sedan dess")
    case .refused(let sentence): throw Failure.unreadable(sentence)
    }
  }
}
