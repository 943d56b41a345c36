import Curses
import Testing

@Suite struct TerminalErrorTests {
  @Test(
    "each reason is a sentence in Swedish, and says what to try where something can be tried",
    arguments: [
      (TerminalError.notATerminal, "går till en fil"), (.termUnset, "export TERM="),
      (.termUnknown("vt9"), "”vt9”"), (.notUTF8, "export LC_ALL="), (.system, "kunde inte öppnas"),
      (.busy, "redan"),
    ])
  func message(error: TerminalError, part: String) {
    #expect(error.message.contains(part))
  }
}
