import Testing
import TextLayout

@Suite struct VisibleTests {
  @Test(
    "what could steer a terminal or a reader is shown as a sign",
    arguments: [
      ("\u{1B}[2J", "␛[2J"), ("a\tb\r\n", "a␉b␍␤"), ("\u{0}\u{7}\u{7F}", "␀␇␡"), ("\u{85}\u{2028}", "␤␤"),
      ("\u{9B}31m", "␛31m"), ("\u{90}", "␦"), ("\u{202E}abc\u{2069}", "␦abc␦"), ("\u{200B}\u{FEFF}", "␦␦"),
      ("kommun\u{AD}al", "kommun¬al"), ("\u{FFFF}", "␦"), ("\u{E0041}", "␦"),
    ])
  func shown(text: String, result: String) {
    #expect(Visible.text(text) == result)
  }

  @Test("ordinary text is left alone", arguments: ["", "Räksmörgås – 11,8 %", "日本 😀 e\u{301}", "│┌─●▲"])
  func untouched(text: String) {
    #expect(Visible.text(text) == text)
  }

  @Test("joined signs are shown one by one")
  func joined() {
    #expect(Array(Visible.text("👨‍👩❤️").unicodeScalars) == ["👨", "👩", "\u{2764}"])
  }

  @Test("nothing that steers is left in any text, and showing twice changes nothing", arguments: 0..<100)
  func nothingLeft(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let shown = Visible.text(random.text(length: 40))
    #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
    #expect(Visible.text(shown) == shown)
  }
}
