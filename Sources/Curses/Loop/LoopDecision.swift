package import TextLayout

/// What the event loop does after an event.
package enum LoopDecision {
  /// Nothing on the screen changed.
  case ignore
  /// Draw, once all events that have come are handled.
  case redraw
  /// Send every cell again, whatever the terminal is thought to show.
  case repaint
  /// Look different from now on.
  case restyle(Appearance)
  /// Lend the terminal to another program while the closure runs, then draw.
  case lend(() -> Void)
  /// Put the text on the terminal's clipboard, then draw.
  case copy(String)
  case quit
}

/// Why the event loop ended.
package enum LoopEnd: Hashable, Sendable {
  case quit
  /// By this signal; the program should end as by it once its own work is done.
  case terminated(Int32)
  case hungUp
}
