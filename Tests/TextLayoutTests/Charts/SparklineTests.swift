import Testing
import TextLayout

@Suite struct SparklineTests {
  @Test(
    "each value is a column between the least and the greatest, and a gap is a gap",
    arguments: [
      ([1.0, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"), ([9194, 7650, 5000], "█▅▁"), ([40, nil, 35], "█ ▁"), ([], ""),
      ([nil, nil], "  "), ([7], "▄"), ([3, 3, nil, 3], "▄▄ ▄"), ([-1, 0, 1], "▁▅█"), ([1, .nan, 2], "▁ █"),
      ([-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude], "▁█"),
    ] as [([Double?], String)])
  func sparkline(values: [Double?], result: String) {
    #expect(Charts.sparkline(values) == result)
  }
}
