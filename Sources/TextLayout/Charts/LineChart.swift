/// Outcomes and targets over time, with the figures beside the rows where they stand.
package struct LineChart: Hashable, Sendable {
  package let marks: [ChartMark]
  /// The first and last position along the axis.
  package let axis: ClosedRange<Double>
  /// What is written at the ends of the axis.
  package let first: String
  package let last: String

  /// Marks outside of the axis, and values that are no numbers, are not drawn.
  package init(marks: [ChartMark], axis: ClosedRange<Double>, first: String, last: String) {
    self.marks = marks.filter { $0.value.isFinite && axis.contains($0.position) }
    self.axis = axis
    self.first = first
    self.last = last
  }

  /// The chart in a canvas of a size: the axis in the first row, the greatest value in the second, the least in the
  /// last. Fewer than 3 rows, or too few columns for a figure and a mark, give an empty canvas.
  package func canvas(_ size: Size) -> Canvas {
    var canvas = Canvas(size)
    let gutter = marks.map { DisplayWidth.of($0.figure) }.max() ?? 0
    guard size.rows >= 3, size.columns >= gutter + 4 else { return canvas }
    drawAxis(&canvas)
    for row in 1..<size.rows {
      canvas.vline(at: Point(column: gutter + 1, row: row), height: 1, character: "│")
    }
    for mark in marks.sorted(by: { $0.position > $1.position }) { draw(mark, gutter: gutter, &canvas) }
    return canvas
  }

  private func drawAxis(_ canvas: inout Canvas) {
    let width = canvas.size.columns
    canvas.hline(at: .zero, width: width)
    let room = (width - 1) / 2
    canvas.write(DisplayWidth.cut(first, to: room - 1) + " ", at: .zero, role: .quiet)
    let shown = " " + DisplayWidth.cut(last, to: room - 1)
    canvas.write(shown, at: Point(column: width - DisplayWidth.of(shown), row: 0), role: .quiet)
  }

  private func draw(_ mark: ChartMark, gutter: Int, _ canvas: inout Canvas) {
    let start = gutter + 3
    let row = row(of: mark.value, rows: canvas.size.rows - 1) + 1
    let column = start + column(of: mark.position, columns: canvas.size.columns - start)
    drawFigure(mark, row: row, gutter: gutter, &canvas)
    let point = Point(column: column, row: row)
    canvas.write(mark.sign, at: point, role: mark.kind == .outcome ? .strong : .heading)
    label(mark, after: point, gutter: gutter, &canvas)
  }

  /// Marks that share a row share its figure: the latest one's.
  private func drawFigure(_ mark: ChartMark, row: Int, gutter: Int, _ canvas: inout Canvas) {
    guard isFree(canvas, row: row, columns: 0..<gutter) else { return }
    canvas.write(
      mark.figure, at: Point(column: 0, row: row), role: .quiet, width: gutter, alignment: .right)
    canvas.write("┤", at: Point(column: gutter + 1, row: row), role: .frame)
  }

  /// Writes the label to the right of the mark, or to its left, or not at all. Marks are drawn from the right, so that
  /// a label sees what it would cover.
  private func label(_ mark: ChartMark, after point: Point, gutter: Int, _ canvas: inout Canvas) {
    let width = DisplayWidth.of(mark.label)
    let right = point.column + 1..<point.column + 2 + width
    let left = point.column - 1 - width..<point.column
    if width == 0 { return }
    if right.upperBound <= canvas.size.columns, isFree(canvas, row: point.row, columns: right) {
      canvas.write(mark.label, at: point.moved(columns: 2), role: .quiet)
    } else if left.lowerBound > gutter + 2, isFree(canvas, row: point.row, columns: left) {
      canvas.write(mark.label, at: Point(column: left.lowerBound, row: point.row), role: .quiet)
    }
  }

  private func isFree(_ canvas: Canvas, row: Int, columns: Range<Int>) -> Bool {
    let start = row * canvas.size.columns
    return canvas.cells[start + columns.lowerBound..<start + columns.upperBound].allSatisfy(\.glyph.isBlank)
  }

  private func row(of value: Double, rows: Int) -> Int {
    let values = marks.map(\.value)
    guard let low = values.min(), let high = values.max() else { return 0 }
    let share = (high / 2 - value / 2) / (high / 2 - low / 2)
    return share.isFinite ? Int((share * Double(rows - 1)).rounded()) : (rows - 1) / 2
  }

  private func column(of position: Double, columns: Int) -> Int {
    let share = (position - axis.lowerBound) / (axis.upperBound - axis.lowerBound)
    return share.isFinite ? Int((share * Double(columns - 1)).rounded()) : 0
  }
}
