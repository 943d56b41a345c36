import ArgumentParser
import Panes
import TextLayout
import Workbench

struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spela",
    abstract: "Trycker tangenter i arbetsbordet utan terminal och skriver ut den sista skärmen.",
    usage: "rodtrad spela --tangenter <tangenter> [flaggor]",
    discussion: """
      Tangenter skrivs som i tangentbordsfilerna: bokstäver som de är, <Enter>, <Esc>, <F1>, <C-r>, <Space>. Mellanslag \
      skiljer åt. <Klistra:text> klistrar in, med \\t för tabb och \\n för ny rad. Ändringar sparas på riktigt.

      Exempel:
        rodtrad spela --tangenter "3 j j <Enter> 12,5 <Enter>" --storlek 120x40
      """,
    aliases: ["play"])

  @OptionGroup var options: PlaceOptions

  @Option(name: .long, help: ArgumentHelp("Tangenterna i ordning.", valueName: "tangenter"))
  var tangenter: String = ""

  @Option(name: .long, help: ArgumentHelp("Skärmens bredd x höjd.", valueName: "storlek"))
  var storlek: String = "120x40"

  @Option(name: .long, help: ArgumentHelp("Vyn att börja i.", valueName: "vy"))
  var vy: PaneName = .oversikt

  @Option(name: .long, help: ArgumentHelp("Tangentbord: ett namn eller en fil.", valueName: "namn"))
  var tangentbord: String?

  @Flag(name: .long, help: "Tryck utan att kunna ändra.")
  var skrivskyddad = false

  func run() throws {
    let size = try size()
    let inputs = try PlayedInput.read(tangenter)
    let world = try reading { try World(data: options.data, isReadOnly: skrivskyddad) }
    var session = try SessionBuilder.session(
      in: world, options.place, pane: vy.pane, keymap: Keymaps.loading(tangentbord))
    session.resize(rows: size.rows)
    session.settle()
    for input in inputs {
      guard input.play(in: &session) else { break }
      session.settle()
    }
    try world.writeFiles()
    try StandardOutput.write(ScreenText.text(Screen.canvas(session, size: size)))
  }

  private func size() throws -> Size {
    let parts = storlek.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (1...1000).contains(columns),
      (1...1000).contains(rows)
    else {
      throw Failure.unreadable(
        "storleken ”\(storlek)” går inte att läsa: skriv bredd x höjd, till exempel 120x40")
    }
    return Size(columns: columns, rows: rows)
  }
}
