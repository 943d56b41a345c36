import Testing
import TextLayout

@Suite struct DisplayWidthTests {
  @Test(
    "a text is as wide as the cells a terminal gives it",
    arguments: [
      ("", 0), ("abc", 3), ("åäö", 3), ("a\u{30A}", 1), ("Räksmörgås", 10), ("−11,8 mnkr", 10), ("…", 1),
      ("日本", 4), ("ﾊﾝ", 2), ("😀", 2), ("👍🏽", 4), ("👨‍👩‍👧", 6), ("🇸🇪", 2), ("❤️", 1), ("한", 2),
      ("\u{1B}[2J", 4), ("\n", 1), ("\r\n", 2), ("\u{9B}", 1), ("\u{202E}", 1), ("█▏▁●◐○▲", 7),
    ])
  func width(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
    #expect(text.reduce(0) { $0 + DisplayWidth.of($1) } == cells)
  }

  @Test(
    "a cut text ends with an ellipsis and never parts a sign",
    arguments: [
      ("Socialnämnden", 13, "Socialnämnden"), ("Socialnämnden", 12, "Socialnämnd…"), ("abc", 1, "…"),
      ("abc", 0, ""), ("abc", -1, ""), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日", 1, "…"),
      ("ba\u{30A}t", 2, "b…"), ("ba\u{30A}tar", 3, "ba\u{30A}…"), ("\u{1B}[2J", 3, "␛[…"),
    ])
  func cut(text: String, columns: Int, result: String) {
    #expect(DisplayWidth.cut(text, to: columns) == result)
  }

  @Test(
    "a padded text fills its width",
    arguments: [
      (Alignment.left, "ål    "), (.right, "    ål"), (.center, "  ål  "),
    ])
  func padded(alignment: Alignment, result: String) {
    #expect(DisplayWidth.padded("ål", to: 6, alignment: alignment) == result)
  }

  @Test("a wide sign that does not fit leaves a blank when padded")
  func paddedWide() {
    #expect(DisplayWidth.padded("日本語", to: 4) == "日… ")
  }

  @Test("cutting and padding keep to the width for any text", arguments: 0..<200)
  func keepsToWidth(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = random.text(length: 20)
    let columns = Int.random(in: 0...25, using: &random)
    let cut = DisplayWidth.cut(text, to: columns)
    #expect(DisplayWidth.of(cut) <= columns)
    #expect(DisplayWidth.of(text) > columns || cut == Visible.text(text))
    #expect(DisplayWidth.of(DisplayWidth.padded(text, to: columns, alignment: .right)) == columns)
    #expect(DisplayWidth.of(Visible.text(text)) == DisplayWidth.of(text))
  }
}
