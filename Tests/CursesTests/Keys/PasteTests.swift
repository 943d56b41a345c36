import CTerminal
import Curses
import Testing
import Workbench

@Suite struct PasteTests {
  private func feed(_ text: String, to decoder: inout KeyDecoder) {
    for scalar in text.unicodeScalars { decoder.feed(.scalar(scalar.value)) }
  }

  @Test("a pasted text is one event, and nothing in it is a key")
  func oneEvent() {
    var decoder = KeyDecoder()
    decoder.feed(.key(UInt32(RT_KEY_PASTE)))
    #expect(decoder.isPasting)
    feed("q\u{1B}[A:\t\u{1B}x\u{1B}[201~j", to: &decoder)
    #expect(!decoder.isPasting)
    #expect(decoder.finish() == [.paste("q\u{1B}[A:\t\u{1B}x"), .key(.character("j"))])
  }

  @Test("a paste is known by its sequence too")
  func bySequence() {
    var decoder = KeyDecoder()
    feed("\u{1B}[200~tolv\u{1B}[201~", to: &decoder)
    #expect(decoder.finish() == [.paste("tolv")])
  }

  @Test(
    "line ends are made one kind, and letters composed",
    arguments: [
      ("a\rb", "a\nb"), ("a\r\nb\n", "a\nb\n"), ("a\r\r\nb", "a\n\nb"), ("a\u{30A}", "å"), ("", ""),
    ])
  func normalised(sent: String, text: String) throws {
    var decoder = KeyDecoder()
    decoder.feed(.key(UInt32(RT_KEY_PASTE)))
    feed(sent + "\u{1B}[201~", to: &decoder)
    guard case .paste(let pasted)? = decoder.finish().first else { return #expect(Bool(false), "no paste") }
    #expect(Array(pasted.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("a paste that arrives in parts waits for its end")
  func parts() {
    var decoder = KeyDecoder()
    decoder.feed(.key(UInt32(RT_KEY_PASTE)))
    feed("ett \u{1B}[20", to: &decoder)
    #expect(decoder.finish().isEmpty)
    feed("1~", to: &decoder)
    #expect(decoder.finish() == [.paste("ett ")])
  }

  @Test("a paste without an end is given up, with its text")
  func withoutEnd() {
    var decoder = KeyDecoder()
    decoder.feed(.key(UInt32(RT_KEY_PASTE)))
    feed("ett", to: &decoder)
    #expect(decoder.endPaste() == [.paste("ett")])
    #expect(!decoder.isPasting)
    #expect(decoder.endPaste().isEmpty)
  }
}
