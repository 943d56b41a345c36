internal import CTerminal
package import TextLayout

/// Waits, hands events on, paints. Sleeps without a timer while nothing happens.
package struct EventLoop {
  private let watched: [Int32]
  private let appearance: Appearance

  /// At most 14 file descriptors are watched; they are never read here.
  package init(appearance: Appearance, watching descriptors: [Int32] = []) {
    watched = descriptors
    self.appearance = appearance
  }

  /// Paints the first canvas at once, then handles events until one decides to quit or the program must end.
  ///
  /// `settle` does what no frame is to wait for, once it is painted; true when that calls for another frame. All that has been typed is handled before anything is painted. After `.terminate` and `.hangUp` the loop ends,
  /// whatever was decided.
  package func run(
    on session: borrowing TerminalSession, draw: () -> Canvas, settle: () -> Bool,
    handle: (TerminalEvent) -> LoopDecision
  ) -> LoopEnd {
    var source = EventSource(watching: watched)
    var stage = Stage(painter: Painter(appearance, colours: session.colours))
    stage.needsPaint = true
    while true {
      stage.paint(draw, settle)
      for event in source.wait() {
        stage.prepare(for: event)
        if let end = stage.carryOut(handle(event), on: session) ?? event.end { return end }
      }
    }
  }
}

/// What the loop knows about the screen.
private struct Stage {
  var painter: Painter
  var needsPaint = false

  /// After some events it is unknown what the screen shows.
  mutating func prepare(for event: TerminalEvent) {
    switch event {
    case .resized, .resumed: paintEverything()
    case .key, .paste, .hangUp, .terminate, .fileChanged: break
    }
  }

  /// Returns how the loop ends, if it does.
  mutating func carryOut(_ decision: LoopDecision, on session: borrowing TerminalSession) -> LoopEnd? {
    switch decision {
    case .ignore: break
    case .redraw: needsPaint = true
    case .repaint:
      rt_repaint_all()
      paintEverything()
    case .restyle(let appearance):
      painter = Painter(appearance, colours: session.colours)
      needsPaint = true
    case .lend(let body):
      session.lend(body)
      paintEverything()
    case .copy(let text):
      Clipboard.send(text)
      needsPaint = true
    case .quit: return .quit
    }
    return nil
  }

  /// Shows what there is before more is worked out.
  mutating func paint(_ draw: () -> Canvas, _ settle: () -> Bool) {
    guard needsPaint else { return }
    needsPaint = false
    painter.paint(draw())
    if settle() { painter.paint(draw()) }
  }

  private mutating func paintEverything() {
    painter.forget()
    needsPaint = true
  }
}

extension TerminalEvent {
  fileprivate var end: LoopEnd? {
    switch self {
    case .hangUp: .hungUp
    case .terminate(let signal): .terminated(signal)
    case .key, .paste, .resized, .resumed, .fileChanged: nil
    }
  }
}
