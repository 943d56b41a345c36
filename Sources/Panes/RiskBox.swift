import TextLayout

/// A box with a title, where there is room for one, and how much of its content is hidden.
struct RiskBox {
  let rect: Rect
  let title: String
  let hasFocus: Bool

  init(_ rect: Rect, title: String, hasFocus: Bool) {
    self.rect = rect
    self.title = title
    self.hasFocus = hasFocus
  }

  private var hasLines: Bool { rect.rows >= 4 && rect.columns >= 12 }

  /// One blank column stands before the right line; before the left one the content puts its own marks.
  var inside: Rect { hasLines ? rect.inset().splitRight(1).rest : rect }

  func draw(on canvas: inout Canvas) {
    if hasLines { canvas.box(rect, title: title, focused: hasFocus) }
  }

  /// Says something where there is nothing to list; what does not fit is left out, the status line says it too.
  static func write(_ text: String, in rect: Rect, on canvas: inout Canvas) {
    guard rect.columns > 1 else { return }
    for (index, line) in Wrap.lines(text, width: rect.columns - 1).prefix(rect.rows).enumerated() {
      canvas.write(line, at: rect.origin.moved(columns: 1, rows: index), role: .quiet)
    }
  }

  /// Says in the lower line how many lines of the content stand above and below what is seen.
  func drawHidden(above: Int, below: Int, on canvas: inout Canvas) {
    guard hasLines, above > 0 || below > 0 else { return }
    let parts = [above > 0 ? "▲ \(above)" : nil, below > 0 ? "▼ \(below)" : nil].compactMap { $0 }
    let text = " " + parts.joined(separator: "  ") + " "
    let column = rect.endColumn - 1 - DisplayWidth.of(text)
    guard column > rect.column else { return }
    canvas.write(text, at: Point(column: column, row: rect.endRow - 1), role: hasFocus ? .focus : .quiet)
  }
}

/// The part of a list that is seen: the focused lines in the middle when it does not fit.
struct RiskWindow {
  let first: Int
  let count: Int
  let total: Int

  /// `focus` is shown to its end when it fits.
  init(total: Int, room: Int, focus: Range<Int>?) {
    count = max(0, min(total, room))
    let focus = focus ?? 0..<0
    let centred = focus.lowerBound - room / 2
    let whole = min(focus.lowerBound, max(centred, focus.upperBound - room))
    first = max(0, min(whole, total - count))
    self.total = total
  }

  var range: Range<Int> { first..<first + count }
  var below: Int { total - first - count }
}
