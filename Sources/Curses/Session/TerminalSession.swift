internal import CTerminal
internal import Glibc
package import TextLayout

/// The terminal while it is ours; it is given back, as it was, when this value goes away. One at a time in a process.
package struct TerminalSession: ~Copyable {
  /// Takes the terminal: the other screen, every key, bracketed paste, signals as events.
  package init() throws(TerminalError) {
    let term = Self.environment("TERM") ?? ""
    if let error = TerminalError(code: rt_start(), term: term) { throw error }
  }

  deinit { rt_end() }

  /// Gives the terminal back now.
  package consuming func end() {}

  /// The size of the screen in cells.
  package var size: Size { Screen.size }

  /// How many colours there are: 0, 8, 16, 256; 0 also when the user has set `NO_COLOR`.
  package var colours: Int {
    if let refused = Self.environment("NO_COLOR"), !refused.isEmpty { return 0 }
    return Int(rt_colours())
  }

  /// Lends the terminal to another program while `body` runs. Everything is to be painted anew afterwards.
  package func lend(_ body: () -> Void) {
    rt_leave()
    body()
    rt_return()
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
