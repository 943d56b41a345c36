import ArgumentParser
import FollowUp
import Store

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lagg-till", abstract: "Lägger till ett mål, en rad, en risk eller vad som helst annat.",
    usage: "rodtrad lagg-till <sort> <namn> [--under <adress>] [flaggor]",
    discussion: """
      Sorter: \(NewThing.Kind.allCases.map(\.argument).joined(separator: ", ")). \
      Det som inte sägs tas från grannarna: en rad får samma slag, en risk nästa nummer, en kolumn sin period ur namnet. \
      Adressen som det får skrivs ut på sista raden.

      Exempel:
        rodtrad lagg-till namndmal "Trygg uppväxt" --under sn/2026/goals/barn
        rodtrad lagg-till indikator "Väntetid" --efter sn/2026/goals/hme
        rodtrad lagg-till risk "Personalbrist" --namnd sn --ar 2026
        rodtrad lagg-till resultatrakning "Resultaträkning" --namnd sn --ar 2026
        rodtrad lagg-till kolumn "Budget 2027" --under sn/2026/money/income
      """,
    aliases: ["add"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Vad som läggs till.", valueName: "sort"))
  var sort: String

  @Argument(help: ArgumentHelp("Vad det heter.", valueName: "namn"))
  var namn: String

  @Option(name: .long, help: ArgumentHelp("Det som det ska ligga under.", valueName: "adress"))
  var under: String?

  @Option(name: .long, help: ArgumentHelp("Det som det ska stå efter.", valueName: "adress"))
  var efter: String?

  @Option(name: .long, help: ArgumentHelp("Ett eget id; annars görs ett av namnet.", valueName: "id"))
  var id: String?

  func run() throws {
    if under != nil, efter != nil { throw Failure.unreadable("skriv --under eller --efter, inte båda") }
    let world = try reading { try World(data: options.data) }
    let near = try near(world)
    let year = try YearEdit(world, at: near, period: options.period)
    if !near.path.isEmpty, year.plan.thing(around: near) == nil { _ = try year.thing(at: near) }
    let kind = try kind(near, year.plan)
    let addition = try refusing {
      try Structure.add(
        kind, name: namn, near: near, isInside: under != nil, id: try id.map(readID), in: year.plan)
    }
    try StandardOutput.write(year.kept(addition, "Lade till"))
  }

  /// Where nothing is said, the register that the kind belongs in.
  private func near(_ world: World) throws -> FigureAddress {
    if let text = under ?? efter { return try world.place(text, options.place) }
    let (plan, _) = try world.place(options.place)
    let root = plan.address(.goals, [])
    guard let register = try kind(root, plan).register else {
      throw Failure.unreadable("skriv vilken tabell det ska ligga i, med --under")
    }
    return plan.address(register, [])
  }

  private func kind(_ near: FigureAddress, _ plan: Plan) throws -> NewThing.Kind {
    if let kind = NewThing.Kind.named(sort, near: near, in: plan) { return kind }
    let all = NewThing.Kind.allCases.map(\.argument)
    let advice =
      Nearest.of(sort, among: all).map { "menade du \($0)?" } ?? "välj bland \(all.joined(separator: ", "))"
    throw Failure.unreadable("”\(sort)” är ingen sort som kan läggas till: \(advice)")
  }
}

/// An id that somebody has written.
func readID(_ text: String) throws -> EntityID {
  guard let id = EntityID(text) else {
    throw Failure.unreadable("”\(text)” är inget id: a–z, siffror och bindestreck, 1–64 tecken")
  }
  return id
}
