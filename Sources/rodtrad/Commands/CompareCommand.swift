import ArgumentParser
import FollowUp
import Store
import TextLayout
import Workbench

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jamfor",
    abstract: "Jämför året med det fastställda, ett annat år, en annan nämnd eller period.",
    usage: "rodtrad jamfor --mot <vad> [flaggor]",
    discussion: """
      Vad är faststalld (den valda periodens rapport) eller faststalld:2026-08, forra-perioden eller period:2026-03, \
      forra-aret eller 2025, en annan nämnd (von eller von/2025), eller idag. Bara det som skiljer visas, om inte --alla \
      anges: först siffror, sedan texter och bedömningar. I json och csv säger kind vad raden är: figure, text, \
      assessment eller fact. En fastställd version finns kvar också sedan rapporten låsts upp.

      Exempel:
        rodtrad jamfor --namnd sn --ar 2026 --mot faststalld:2026-08
        rodtrad jamfor --namnd von --ar 2025 --mot 2019 --format json
        rodtrad jamfor --namnd sn --ar 2026 --fran faststalld:2026-08 --mot forra-aret
      """,
    aliases: ["compare"])

  @OptionGroup var options: PlaceOptions

  @Option(name: .long, help: ArgumentHelp("Vad det ska jämföras med.", valueName: "vad"))
  var mot: String

  @Option(name: .long, help: ArgumentHelp("Vad som jämförs; annars året som det är i dag.", valueName: "vad"))
  var fran: String = "idag"

  @Flag(name: .long, help: "Visa också det som är lika, och det som bara den ena har.")
  var alla = false

  @Option(
    name: .long, help: ArgumentHelp("Bara siffror, eller bara texter och bedömningar.", valueName: "vad"))
  var bara: ComparedPart?

  @Option(name: .long, help: ArgumentHelp("Hur det ska skrivas.", valueName: "format"))
  var format: ListFormat = .tabell

  func run() throws {
    let world = try reading { try World(data: options.data) }
    let (plan, point) = try world.place(options.place)
    let context = PaneContext(municipality: world.folder.municipality, plan: plan, point: point)
    let naming = ComparisonNaming(world: world, context: context)
    let (left, right) = (try naming.side(fran), try naming.side(mot))
    let warnings = [left.warning, right.warning].compactMap(\.self)
    for warning in warnings { StandardOutput.complain(warning) }
    let comparison = FigureComparison(left.side, right.side, shown: point.period)
    let texts = ThingComparison(
      left.side, right.side, figures: comparison, scale: context.municipality.riskScale)
    let output = ComparisonOutput(
      comparison, WrittenOutput(texts, left.side, right.side, isWhole: alla),
      [left.side.name, right.side.name], isWhole: alla, part: bara?.part ?? .both,
      isSound: warnings.isEmpty)
    try StandardOutput.write(output.text(format))
    // A version that is not the decided one is a finding, whatever it says.
    if !warnings.isEmpty { throw ExitCode(1) }
  }
}

/// What of two sides the command line asks for.
enum ComparedPart: String, ExpressibleByArgument, CaseIterable {
  case siffror, texter

  var part: ComparisonOutput.Part {
    switch self {
    case .siffror: .figures
    case .texter: .texts
    }
  }
}
