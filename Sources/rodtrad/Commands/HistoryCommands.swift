import ArgumentParser
import FollowUp
import Store
import Workbench

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "angra", abstract: "Tar tillbaka din senaste ändring.", aliases: ["undo"])

  @OptionGroup var options: PlaceOptions

  func run() throws {
    try reporting { try travel(options.place, "Ångrat", "Det finns inget att ångra.") { $0.undo($1, $2) } }
  }
}

struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gorom", abstract: "Gör om det du senast ångrade.", aliases: ["redo"])

  @OptionGroup var options: PlaceOptions

  func run() throws {
    try reporting {
      try travel(options.place, "Gjort om", "Det finns inget att göra om.") { $0.redo($1, $2) }
    }
  }
}

private func travel(
  _ place: Place, _ done: String, _ nothing: String,
  _ step: (World, EntityID, Int) -> CommitResult
) throws {
  let world = try World(data: place.data)
  let (plan, _) = try world.place(place)
  switch step(world, plan.committee, plan.year) {
  case .saved(_, let changed, _):
    guard !changed.isEmpty else { throw Failure.refused(nothing) }
    for change in changed {
      StandardOutput.write(
        "\(done). \(change.address): \(Telling.plain(change.from)) → \(Telling.plain(change.to))\n")
    }
  case .conflict(_, let mine, _, let who):
    throw Failure.refused("\(who) har ändrat \(mine.address) sedan dess")
  case .refused(let sentence): throw Failure.refused(sentence)
  }
  try world.checkpoint()
}

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logg", abstract: "Visar vem som ändrat vad, när och varför.", aliases: ["log"])

  @OptionGroup var options: PlaceOptions

  func run() throws {
    try reporting {
      let world = try World(data: options.data)
      let (plan, _) = try world.place(options.place)
      let entries = try world.year(plan.committee, plan.year).wholeHistory().all
      for entry in entries { StandardOutput.write(lines(entry)) }
    }
  }

  private func lines(_ entry: JournalEntry) -> String {
    let kind =
      switch entry.kind {
      case .edit: ""
      case .undo(let number): " ångrar \(number)"
      case .redo(let number): " gör om \(number)"
      }
    let why = entry.why.map { "  (\($0))" } ?? ""
    return entry.changes.map {
      "\(entry.number)  \(entry.time)  \(entry.who)\(kind)  \($0.address): "
        + "\(Telling.plain($0.from)) → \(Telling.plain($0.to))\(why)\n"
    }.joined()
  }
}
