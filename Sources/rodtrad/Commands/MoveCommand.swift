import ArgumentParser
import FollowUp

struct MoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flytta", abstract: "Flyttar något bland sina likar, eller till ett annat ställe.",
    usage: "rodtrad flytta <adress> --upp|--ned|--forst|--sist|--efter <id>|--under <adress>",
    discussion: """
      Under: ett mål under ett annat mål, en indikator till ett annat mål, en rad till en annan tabell, en aktivitet till \
      ett annat åtagande. Ett mål läggs överst med --under sn/2026/goals.

      Exempel:
        rodtrad flytta sn/2026/money/income/personal --upp
        rodtrad flytta sn/2026/goals/hme --under sn/2026/goals/klimat
      """,
    aliases: ["move"])

  @OptionGroup var options: PlaceOptions

  @Argument(help: ArgumentHelp("Adressen; visa struktur ger alla.", valueName: "adress"))
  var adress: String

  @Flag(name: .long, help: "Ett steg uppåt.")
  var upp = false

  @Flag(name: .long, help: "Ett steg nedåt.")
  var ned = false

  @Flag(name: .long, help: "Först bland sina likar.")
  var forst = false

  @Flag(name: .long, help: "Sist bland sina likar.")
  var sist = false

  @Option(name: .long, help: ArgumentHelp("Efter en av sina likar, med id eller adress.", valueName: "id"))
  var efter: String?

  @Option(name: .long, help: ArgumentHelp("Under något annat.", valueName: "adress"))
  var under: String?

  func run() throws {
    let world = try reading { try World(data: options.data) }
    let address = try world.address(adress, options.place)
    let target = try target(world, address)
    let year = try YearEdit(world, at: address, period: options.period)
    _ = try year.thing(at: address)
    for place in [target.place].compactMap(\.self) where !place.path.isEmpty { _ = try year.thing(at: place) }
    let addition = try refusing { try Structure.move(address, to: target, in: year.plan) }
    try StandardOutput.write(year.kept(addition, "Flyttade"))
  }

  private func target(_ world: World, _ address: FigureAddress) throws -> MoveTarget {
    let flags: [(Bool, MoveTarget)] = [(upp, .up), (ned, .down), (forst, .first), (sist, .last)]
    let steps = flags.filter { $0.0 }.map { $0.1 }
    let after = try efter.map { MoveTarget.after(try sibling($0, of: address, world)) }
    let inside = try under.map { MoveTarget.under(try world.place($0, options.place)) }
    let all = steps + [after, inside].compactMap(\.self)
    guard all.count == 1, let target = all.first else {
      throw Failure.unreadable("skriv vart, med en av --upp, --ned, --forst, --sist, --efter och --under")
    }
    return target
  }

  /// An id alone is of one beside it; a column's is `budget@2026`.
  private func sibling(_ text: String, of address: FigureAddress, _ world: World) throws -> FigureAddress {
    guard !text.contains("/"), let key = ColumnKey(text) else {
      return try world.address(text, options.place)
    }
    return address.with(path: address.path.dropLast() + [key.field], key.period)
  }
}

extension MoveTarget {
  /// What it is to stand after or under.
  fileprivate var place: FigureAddress? {
    switch self {
    case .up, .down, .first, .last: nil
    case .after(let place), .under(let place): place
    }
  }
}
