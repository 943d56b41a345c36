import Curses
import Foundation
import Testing

@Suite("The terminal's clipboard")
struct ClipboardTests {
  @Test(
    "the text goes as letters and digits only, and comes back as it was",
    arguments: [
      "", "a", "ab", "abc", "Lön\t1 250,5\n", "\u{1B}]52;c;!\u{07}", String(repeating: "å", count: 999),
    ])
  func sequence(_ text: String) throws {
    let sequence = Clipboard.sequence(of: text)
    #expect(sequence.hasPrefix("\u{1B}]52;c;") && sequence.hasSuffix("\u{07}"))
    let body = String(sequence.dropFirst(7).dropLast())
    #expect(body == Data(text.utf8).base64EncodedString())
  }
}
