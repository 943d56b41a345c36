import Glibc

/// How wide the lines of a text for people may be.
enum TerminalWidth {
  /// The terminal's columns when standard output is one, within what is readable; else 100.
  static var columns: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return min(max(Int(size.ws_col), 40), 140)
  }
}
