import Testing
import TextLayout

@Suite struct LineChartTests {
  private let helhet = LineChart(
    marks: [
      ChartMark(position: 2020, value: 80, figure: "80"), ChartMark(position: 2022, value: 78, figure: "78"),
      ChartMark(position: 2024, value: 77, figure: "77"),
      ChartMark(position: 2025, value: 82, figure: "82", label: "etapp", kind: .target),
      ChartMark(position: 2030, value: 85, figure: "85", label: "målvärde", kind: .target),
    ], axis: 2020...2030, first: "2020", last: "2030")

  @Test("outcomes and targets stand at their year and beside their figure")
  func whole() {
    let canvas = helhet.canvas(Size(columns: 36, rows: 9))
    #expect(
      canvas.lines == [
        "2020 ────────────────────────── 2030",
        "85 ┤                      målvärde ◇",
        "   │",
        "   │",
        "82 ┤                ◇ etapp",
        "80 ┤ ●",
        "   │",
        "78 ┤       ●",
        "77 ┤             ●",
      ])
    #expect(canvas.rolesText[4] == "qq.f................h.qqqqq")
    #expect(canvas.rolesText[5] == "qq.f.s")
  }

  @Test("a label that would cover a mark is left out, and the latest figure names a shared row")
  func crowded() {
    let chart = LineChart(
      marks: [
        ChartMark(position: 0, value: 1, figure: "1,0", label: "först"),
        ChartMark(position: 1, value: 1.1, figure: "1,1"), ChartMark(position: 2, value: 9, figure: "9,0"),
      ], axis: 0...2, first: "a", last: "b")
    let lines = chart.canvas(Size(columns: 14, rows: 4)).lines
    #expect(lines[3] == "1,1 ┤ ●   ●")
  }

  @Test("nothing is drawn where it cannot be read", arguments: [(36, 2), (5, 9), (0, 0)])
  func tooSmall(columns: Int, rows: Int) {
    let canvas = helhet.canvas(Size(columns: columns, rows: rows))
    #expect(canvas.lines.joined().isEmpty)
  }

  @Test("one value stands in the middle, and what is no number or out of range is left out")
  func odd() {
    let chart = LineChart(
      marks: [
        ChartMark(position: 5, value: 3, figure: "3"), ChartMark(position: 6, value: .nan, figure: "?"),
        ChartMark(position: 99, value: 8, figure: "8"),
      ], axis: 0...10, first: "0", last: "10")
    #expect(
      chart.canvas(Size(columns: 15, rows: 4)).lines == ["0 ────────── 10", "  │", "3 ┤      ●", "  │"])
  }

  @Test("no size makes a chart overflow", arguments: 0..<60)
  func anySize(columns: Int) {
    for rows in 0..<12 {
      #expect(!helhet.canvas(Size(columns: columns, rows: rows)).overflowed)
    }
  }
}
