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

  /// Runs until the user quits or the system ends the program; returns how it ended.
  mutating func run() throws(TerminalError) -> LoopEnd {
    let terminal = try TerminalSession()
    session.resize(rows: terminal.size.rows)
    while true {
      let (end, hasMoved) = turn(on: terminal)
      if !hasMoved { return end }
    }
  }

  /// One turn: as long as the same year is open, since each year has a watch of its own.
  private mutating func turn(on terminal: borrowing TerminalSession) -> (LoopEnd, hasMoved: Bool) {
    let place = session.context.plan
    let watch = try? FolderWatch(world.year(place.committee, place.year).folder)
    let loop = EventLoop(appearance: appearance, watching: watch.map { [$0.descriptor] } ?? [])
    var session = self.session
    var hasMoved = false
    let end = loop.run(on: terminal) {
      Screen.canvas(session, size: terminal.size)
    } settle: {
      session.settle()
    } handle: { event in
      let decision = Self.handle(event, &session, watch)
      let plan = session.context.plan
      hasMoved = plan.committee != place.committee || plan.year != place.year
      return hasMoved ? .quit : decision
    }
    self.session = session
    return (end, hasMoved && end == .quit)
  }

  private static func handle(_ event: TerminalEvent, _ session: inout Session, _ watch: FolderWatch?)
    -> LoopDecision
  {
    switch event {
    case .key(let key): return decision(session.press(key))
    case .paste(let text): session.paste(text)
    case .resized(let size): session.resize(rows: size.rows)
    case .fileChanged: return readOthers(&session, watch)
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
    case .suspend:
      raise(SIGTSTP)
      return .redraw
    }
  }

  /// Our own edits wake us too; only what others did is shown.
  private static func readOthers(_ session: inout Session, _ watch: FolderWatch?) -> LoopDecision {
    guard let watch, watch.drain().names.contains("journal.ndjson") else { return .ignore }
    let before = session.context
    session.readOthers()
    return session.context == before ? .ignore : .redraw
  }
}
