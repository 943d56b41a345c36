import Exchange
import Testing

@Suite("Letters that have been saved wrong are found wherever they stand")
struct ByteScanTests {
  @Test(
    "at the start, in the middle, at the end, and after what only begins so",
    arguments: [
      ("Ã¤", 1), ("RÃ¤nta", 1), ("Kvar Ã¶", 1), ("ÃÃ¥", 1), ("Ã", 0), ("Ãa ¤", 0), ("Ränta", 0), ("", 0),
    ])
  func doubleCoded(text: String, count: Int) {
    #expect(SourceText(pasted: text).remarks.count == count)
  }
}
