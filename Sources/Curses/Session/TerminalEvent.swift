package import TextLayout
package import Workbench

/// Something that happened at the terminal.
package enum TerminalEvent: Hashable, Sendable {
  case key(KeyStroke)
  /// The whole of a pasted text, NFC, with `\n` for every line end; otherwise as it came, control characters and all.
  case paste(String)
  /// The size after any number of changes.
  case resized(Size)
  /// The terminal is gone.
  case hangUp
  /// The program is asked to end, by this signal.
  case terminate(Int32)
  /// Back after a stop: everything is painted anew without being asked for.
  case resumed
  /// A watched file descriptor can be read; whoever handles this must read it empty.
  case fileChanged(Int32)
}
