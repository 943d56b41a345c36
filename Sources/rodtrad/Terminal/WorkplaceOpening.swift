import Curses
import Glibc
import Panes
import Store
import Workbench

/// Opening the workbench: the one thing that must be there before one can blink, so nothing here waits for the
/// argument parser.
struct WorkplaceOpening {
  var place = NamedPlace()
  var pane = PaneID.overview
  var keymap: String?
  var theme = Theme.standard
  var isReadOnly = false

  func run() throws {
    FrameMemory.keep()
    let keymap = Keymaps.loading(keymap)
    let world = try reading { try World(data: place.data, isReadOnly: isReadOnly) }
    let session = try SessionBuilder.session(in: world, place, pane: pane, keymap: keymap)
    guard isatty(0) == 1, isatty(1) == 1 else {
      return try printOverview(session)
    }
    try open(world, session)
  }

  private func open(_ world: World, _ session: Session) throws {
    var workplace = Workplace(world: world, session: session, appearance: theme.appearance)
    let end: LoopEnd
    do {
      end = try workplace.run()
    } catch {
      throw Failure.unreadable(error.message)
    }
    workplace.session.setAside()
    tellLostDrafts(of: workplace.session)
    try world.writeFiles()
    if case .terminated(let number) = end {
      signal(number, SIG_DFL)
      raise(number)
    }
  }

  /// Typed texts that could not be kept are at least left on the terminal.
  private func tellLostDrafts(of session: Session) {
    guard let fault = session.draftFault, !session.drafts.isEmpty else { return }
    StandardOutput.complain("utkasten kunde inte sparas: \(fault)")
    for (address, text) in session.drafts { StandardOutput.complain("\(address): \(text)") }
  }

  /// A pipe or a log gets the overview as text, and is told how to open the workbench.
  private func printOverview(_ session: Session) throws {
    try StandardOutput.write(ScreenText.overview(session))
    try StandardOutput.write("\nDet här är översikten som text. Öppna arbetsbordet i en terminal: rodtrad\n")
  }
}
