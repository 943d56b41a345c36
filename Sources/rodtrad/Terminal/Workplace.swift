import Curses
import FollowUp
import Glibc
import Panes
import Store
import TextLayout
import Workbench

/// The workbench on a terminal: a session, the loop that feeds it, and the watch on others' edits.
struct Workplace {
  let world: World
  var session: Session
  let appearance: Appearance
  /// On the municipality's own folder, whichever year is shown: its settings are everybody's.
  private var settingsWatch: FolderWatch?

  init(world: World, session: Session, appearance: Appearance) {
    self.world = world
    self.session = session
    self.appearance = appearance
  }

  /// Runs until the user quits or the system ends the program; returns how it ended.
  mutating func run() throws(TerminalError) -> LoopEnd {
    let terminal = try TerminalSession()
    session.resize(rows: terminal.size.rows)
    settingsWatch = CompanyWatch.isOff ? nil : try? FolderWatch(world.folder.folder)
    while true {
      let (end, hasMoved) = turn(on: terminal)
      if !hasMoved { return end }
    }
  }

  /// One turn: as long as the same year is open, since each year has a watch of its own.
  private mutating func turn(on terminal: borrowing TerminalSession) -> (LoopEnd, hasMoved: Bool) {
    let place = session.context.plan
    let watch =
      CompanyWatch.isOff ? nil : try? FolderWatch(world.year(place.committee, place.year).folder)
    let watches = NewsWatches(year: watch, settings: settingsWatch)
    let company = world.companyWatch
    defer { company.leave() }
    var hasEntered = false
    let loop = EventLoop(appearance: appearance, watching: watches.descriptors)
    var session = self.session
    var hasMoved = false
    let end = loop.run(on: terminal) {
      Screen.canvas(session, size: terminal.size)
    } settle: {
      var hasChanged = session.settle()
      if !hasEntered, let folder = try? world.year(place.committee, place.year).folder {
        // Once there is something to see: nobody waits for a lock.
        hasEntered = true
        company.enter(folder, watching: watch)
        hasChanged = session.lookForCompany() || hasChanged
      }
      session.keepTyped()
      return hasChanged
    } handle: { event in
      let decision = Self.handle(event, &session, watches, company)
      if let text = session.takeTextForEditor() {
        return .lend { session.editorEnded(ExternalEditor.write(text)) }
      }
      let plan = session.context.plan
      hasMoved = plan.committee != place.committee || plan.year != place.year
      return hasMoved ? .quit : decision
    }
    self.session = session
    return (end, hasMoved && end == .quit)
  }

  private static func handle(
    _ event: TerminalEvent, _ session: inout Session, _ watches: NewsWatches, _ company: CompanyWatch
  )
    -> LoopDecision
  {
    switch event {
    case .key(let key):
      let effect = session.press(key)
      if company.isAsking {
        session.lookForCompany()
        session.readOthers()
        session.readOthersSettings()
      }
      return decision(effect)
    case .paste(let text): session.paste(text)
    case .resized(let size): session.resize(rows: size.rows)
    case .fileChanged: return readOthers(&session, watches, company)
    case .resumed, .hangUp, .terminate: break
    }
    return .redraw
  }

  private static func decision(_ effect: SessionEffect) -> LoopDecision {
    switch effect {
    case .none: return .redraw
    case .quit: return .quit
    case .redraw: return .repaint
    case .copy(let text): return .copy(text)
    case .editOutside: return .redraw
    case .suspend:
      raise(SIGTSTP)
      return .redraw
    }
  }

  /// Our own edits wake us too; only what others did is shown.
  private static func readOthers(
    _ session: inout Session, _ watches: NewsWatches, _ company: CompanyWatch
  ) -> LoopDecision {
    let hasSettings = watches.takeSettings() && session.readOthersSettings()
    let happened = watches.takeYear()
    let hasCompany = (company.take(happened) && session.lookForCompany()) || hasSettings
    let hasJournal = happened.names.contains("journal.ndjson") || happened.isIncomplete
    let hasFiles = happened.names.contains { $0.hasSuffix(".json") } || happened.isIncomplete
    guard hasJournal || hasFiles else { return hasCompany ? .redraw : .ignore }
    let before = session.context
    if hasJournal { session.readOthers() }
    let hasNews = hasFiles && session.readFiles()
    return session.context == before && !hasNews && !hasCompany ? .ignore : .redraw
  }
}
