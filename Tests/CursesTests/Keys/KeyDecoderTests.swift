import CTerminal
import Curses
import Testing
import Workbench

@Suite struct KeyDecoderTests {
  /// The events of scalars that came together.
  private func decode(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    for scalar in text.unicodeScalars { decoder.feed(.scalar(scalar.value)) }
    return decoder.finish()
  }

  private func keys(_ text: String) -> String {
    decode(text).map { event in
      if case .key(let stroke) = event { stroke.description } else { "\(event)" }
    }.joined(separator: " ")
  }

  @Test(
    "what a terminal sends becomes keys by name",
    arguments: [
      ("a", "a"), ("Å", "Å"), ("å ä", "å <Space> ä"), ("\r", "<Enter>"), ("\n", "<C-j>"), ("\t", "<Tab>"),
      ("\u{7F}", "<Backspace>"), ("\u{08}", "<Backspace>"), ("\u{12}", "<C-r>"), ("\u{1C}", "<C-\\>"),
      ("\u{0}", "<C-@>"), ("\u{1B}", "<Esc>"), ("\u{1B}\u{1B}", "<Esc> <Esc>"), ("\u{1B}x", "<M-x>"),
      ("\u{1B}å", "<M-å>"), ("\u{1B}\r", "<Esc> <Enter>"), ("\u{1B}[", "<M-[>"), ("\u{1B}O", "<M-O>"),
      ("<", "<lt>"),
    ])
  func plainKeys(sent: String, read: String) {
    #expect(keys(sent) == read)
  }

  @Test(
    "sequences the terminal's description lacks are understood or swallowed, never typed",
    arguments: [
      ("\u{1B}[A", "<Up>"), ("\u{1B}OB", "<Down>"), ("\u{1B}[1;5D", "<Left>"), ("\u{1B}[3~", "<Delete>"),
      ("\u{1B}[5~j", "<PageUp> j"), ("\u{1B}OP", "<F1>"), ("\u{1B}[Z", "<S-Tab>"), ("\u{1B}[99~", ""),
      ("\u{1B}[I", ""), ("\u{1B}[<0;10;20M", ""), ("\u{1B}[?62;c", ""), ("\u{1B}[1\u{1B}", "<Esc>"),
    ])
  func sequences(sent: String, read: String) {
    #expect(keys(sent) == read)
  }

  @Test(
    "keys that ncurses recognises have our names",
    arguments: [
      (RT_KEY_UP, "<Up>"), (RT_KEY_BACK_TAB, "<S-Tab>"), (RT_KEY_PAGE_DOWN, "<PageDown>"),
      (RT_KEY_ENTER, "<Enter>"), (RT_FUNCTION + 1, "<F1>"), (RT_FUNCTION + 12, "<F12>"), (RT_KEY_OTHER, ""),
    ])
  func recognised(code: Int, read: String) {
    var decoder = KeyDecoder()
    decoder.feed(.key(UInt32(code)))
    let events = decoder.finish()
    #expect(events == KeyStroke.sequence(read)?.map { .key($0) })
  }

  @Test("a key after Esc leaves Esc a key of its own")
  func escapeThenKey() {
    var decoder = KeyDecoder()
    decoder.feed(.scalar(0x1B))
    decoder.feed(.key(UInt32(RT_KEY_UP)))
    #expect(decoder.finish() == [.key(.named(.escape)), .key(.named(.up))])
  }

  @Test("a letter and its mark are one composed key")
  func composed() throws {
    let event = try #require(decode("A\u{30A}b").first)
    guard case .key(.character(let letter)) = event else { return #expect(Bool(false), "\(event)") }
    #expect(Array(letter.unicodeScalars) == ["\u{C5}"])
    #expect(decode("A\u{30A}b").count == 2)
  }

  @Test("a mark that comes later than its letter is still typed")
  func lateMark() {
    var decoder = KeyDecoder()
    decoder.feed(.scalar(0x61))
    #expect(decoder.finish() == [.key(.character("a"))])
    decoder.feed(.scalar(0x30A))
    #expect(decoder.finish() == [.key(.character("\u{30A}"))])
  }

  @Test("a sequence cut in two by a slow line is still one")
  func slowLine() {
    var decoder = KeyDecoder()
    for scalar in "\u{1B}[1;".unicodeScalars { decoder.feed(.scalar(scalar.value)) }
    #expect(decoder.finish().isEmpty)
    for scalar in "5Cx".unicodeScalars { decoder.feed(.scalar(scalar.value)) }
    #expect(decoder.finish() == [.key(.named(.right)), .key(.character("x"))])
  }
}
