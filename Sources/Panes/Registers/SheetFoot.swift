import TextLayout

/// Sums and judgements in sentences below a list, under a quiet rule; at most a third of the rows.
struct SheetFoot {
  private let lines: [String]
  let rows: Int

  init(_ sentences: [String], width: Int, rows: Int) {
    let all = sentences.flatMap { Wrap.lines($0, width: max(width - 1, 1)) }
    let room = max(rows / 3 - 1, 0)
    let isCut = all.count > room
    let kept = Array(all.prefix(room))
    lines = isCut ? kept.dropLast() + kept.suffix(1).map { $0 + " …" } : kept
    self.rows = lines.isEmpty || width < 8 ? 0 : lines.count + 1
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    if rect.isEmpty || rows == 0 { return }
    let rect = rect.rows > rows ? rect.splitTop(1).rest : rect
    canvas.hline(at: rect.origin, width: max(rect.columns - 1, 0))
    for (offset, line) in lines.enumerated() {
      canvas.write(line, at: rect.origin.moved(columns: 1, rows: offset + 1), width: rect.columns - 1)
    }
  }
}
