import ArgumentParser
import Panes
import Store
import TextLayout
import Workbench

struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spela",
    abstract: "Trycker tangenter i arbetsbordet utan terminal och skriver ut den sista skärmen.",
    discussion:
      "Tangenter skrivs som i tangentbordsfilerna: \"3 j j <Enter> 12,5 <Enter>\". Ändringar sparas på riktigt.",
    aliases: ["play"])

  @OptionGroup var options: PlaceOptions

  @Option(name: .long, help: ArgumentHelp("Tangenterna i ordning.", valueName: "tangenter"))
  var tangenter: String = ""

  @Option(name: .long, help: ArgumentHelp("Skärmens storlek.", valueName: "bredd x höjd"))
  var storlek: String = "120x40"

  @Option(
    name: .long, help: ArgumentHelp("Vyn att börja i: oversikt, mal, budget eller risk.", valueName: "vy"))
  var vy: PaneName = .oversikt

  @Option(name: .long, help: ArgumentHelp("Tangentbord: ett namn eller en fil.", valueName: "namn"))
  var tangentbord: String?

  @Flag(name: .long, help: "Tryck utan att kunna ändra.")
  var skrivskyddad = false

  func run() throws {
    try reporting {
      let size = try size()
      guard let keys = KeyStroke.sequence(tangenter) else {
        throw Failure.unreadable("tangenterna går inte att läsa: \(tangenter)")
      }
      let world = try World(data: options.data, isReadOnly: skrivskyddad)
      var session = try SessionBuilder.session(in: world, options.place, pane: vy.pane, keymap: tangentbord)
      session.resize(rows: size.rows)
      for key in keys where session.press(key) == .quit { break }
      StandardOutput.write(ScreenText.text(Screen.canvas(session, size: size)))
      try world.checkpoint()
    }
  }

  private func size() throws -> Size {
    let parts = storlek.lowercased().split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy((1...1000).contains) else {
      throw Failure.unreadable(
        "storleken \(storlek) går inte att läsa: skriv bredd x höjd, till exempel 120x40")
    }
    return Size(columns: parts[0], rows: parts[1])
  }
}
