import ArgumentParser
import FollowUp
import Store
import TextLayout
import Workbench

/// The registers a report is made of, by the names people have for them.
enum RegisterWord: String, ExpressibleByArgument, CaseIterable {
  case mal, budget, risk, atgarder, statistik

  var register: FigureAddress.Register {
    switch self {
    case .mal: .goals
    case .budget: .money
    case .risk: .risks
    case .atgarder: .actions
    case .statistik: .statistics
    }
  }
}

struct ReadyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "klarmarkera", abstract: "Säger att ett register är klart för rapporten.",
    usage: "rodtrad klarmarkera [<register>] [flaggor]",
    discussion: """
      Vem och när sparas för den valda perioden. Ändras något i registret efteråt sägs det, i Fastställande och när \
      ändringen görs. Utan register visas hur det är med vart och ett.

      Exempel:
        rodtrad klarmarkera budget --period 2026-08 --namnd sn --ar 2026
        rodtrad klarmarkera budget --ta-bort --period 2026-08
      """,
    aliases: ["ready"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Registret; annars visas läget för alla.", valueName: "register"))
  var register: RegisterWord?

  @Flag(name: .long, help: "Ta tillbaka klarmarkeringen.")
  var taBort = false

  func run() throws {
    let year = try SignOffYear(options.place, named: nil)
    guard let register = register?.register else {
      if taBort { throw Failure.unreadable("--ta-bort behöver ett register") }
      let lines = RegisterReadiness.all(of: year.point, in: year.edit.plan).map {
        "\($0.register.swedish): \(ReadyText.state($0))"
      }
      return try StandardOutput.write(([year.point.name] + lines).map { Visible.text($0) + "\n" }.joined())
    }
    let changes = try year.refusing { () throws(SignOff.Obstacle) in
      let (id, plan) = (year.point.id, year.edit.plan)
      return taBort
        ? try SignOff.unmark(register, for: id, in: plan)
        : try SignOff.mark(register, for: id, in: plan, by: User.name, day: Clock.day())
    }
    guard !changes.isEmpty else { return try StandardOutput.write("Inget ändrat.\n") }
    _ = try year.edit.keep(changes)
    let text = ReadyText.told(register, year.point, isReady: !taBort, by: User.name)
    try StandardOutput.write(Visible.text(text) + "\n")
  }
}
