import Testing
import TextLayout

@Suite struct BarsTests {
  @Test(
    "a bar fills its width in eighths of a cell",
    arguments: [
      (0.0, "    "), (10, "████"), (5, "██  "), (6.25, "██▌ "), (99, "████"), (0.001, "▏   "), (-3, "    "),
      (.nan, "    "), (.infinity, "████"), (9.99, "████"),
    ])
  func bar(value: Double, result: String) {
    #expect(Charts.bar(value, max: 10, width: 4) == result)
  }

  @Test(
    "a bar without a scale or a width is blank",
    arguments: [(0.0, 3, "   "), (-1, 3, "   "), (10, 0, ""), (10, -1, "")])
  func noScale(maximum: Double, width: Int, result: String) {
    #expect(Charts.bar(5, max: maximum, width: width) == result)
  }

  @Test(
    "a deviation goes left below zero and right above, from an axis in the middle",
    arguments: [
      (-10.0, 9, "████│    "), (10, 9, "    │████"), (-5, 9, "  ██│    "), (0, 9, "    │    "),
      (1, 9, "    │▌   "),
      (-1, 9, "   ▐│    "), (-99, 9, "████│    "), (5, 10, "    │██   "), (.nan, 5, "  │  "), (3, 1, "│"),
      (3, 2, "│ "), (3, 0, ""), (-0.001, 5, " ▐│  "),
    ])
  func diverging(value: Double, width: Int, result: String) {
    #expect(Charts.divergingBar(value, maxAbs: 10, width: width) == result)
  }

  @Test("every bar is as wide as asked and a larger value never shorter", arguments: 1..<40)
  func widths(width: Int) {
    var shorter = 0
    for step in 0...50 {
      let bar = Charts.bar(Double(step), max: 50, width: width)
      let diverging = Charts.divergingBar(Double(step), maxAbs: 50, width: width)
      let filled = diverging.filter { $0 != " " }.count
      #expect(DisplayWidth.of(bar) == width)
      #expect(DisplayWidth.of(diverging) == width)
      #expect(filled >= shorter)
      shorter = filled
    }
  }
}
