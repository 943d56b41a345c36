import FollowUp
import TextLayout

/// One cell of the matrix.
struct RiskCellDrawing {
  let cell: RiskMatrix.Cell
  let showsNumbers: Bool
  /// Nil when the matrix cursor is elsewhere.
  let cursorRole: StyleRole?

  func draw(in rect: Rect, on canvas: inout Canvas) {
    let role = cursorRole ?? shade
    canvas.fill(rect, role: role)
    if rect.columns >= 4, let letter = cell.band?.letter {
      canvas.write(letter, at: Point(column: rect.endColumn - 2, row: rect.row), role: role)
    }
    drawRisks(in: rect, role: role, on: &canvas)
    if cursorRole != nil, rect.columns >= 4 { drawCursor(in: rect, role: role, on: &canvas) }
  }

  private var shade: StyleRole {
    switch cell.band {
    case .low: .shade2
    case .medium: .shade3
    case .high: .shade4
    case nil: .shade1
    }
  }

  private func drawRisks(in rect: Rect, role: StyleRole, on canvas: inout Canvas) {
    guard !cell.risks.isEmpty else { return }
    let margin = rect.columns >= 4 ? 1 : 0
    let room = rect.columns - (margin == 0 ? 0 : 4)
    let lines = (showsNumbers ? numbers(room: room, lines: rect.rows) : nil) ?? [count(room: room)]
    for (index, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(column: rect.column + margin, row: rect.row + index), role: role,
        width: rect.columns - 2 * margin - (index == 0 ? margin : 0))
    }
  }

  /// The numbers, each with its move since last year, in at most so many lines; nil when they do not fit.
  private func numbers(room: Int, lines: Int) -> [String]? {
    let pieces = cell.risks.map { $0.number + (RiskMove($0)?.symbol ?? "") }
    guard pieces.allSatisfy({ DisplayWidth.of($0) <= room }) else { return nil }
    for separator in [" · ", " "] {
      let text = joined(pieces, separator, room)
      if text.count <= lines { return text }
    }
    return nil
  }

  private func joined(_ pieces: [String], _ separator: String, _ room: Int) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      if let last = lines.last, DisplayWidth.of(last + separator + piece) <= room {
        lines[lines.count - 1] = last + separator + piece
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  private func count(room: Int) -> String {
    let words = cell.risks.count == 1 ? "1 risk" : "\(cell.risks.count) risker"
    return showsNumbers && DisplayWidth.of(words) <= room ? words : "\(cell.risks.count)"
  }

  /// Upright marks, so that the cursor is seen without colours.
  private func drawCursor(in rect: Rect, role: StyleRole, on canvas: inout Canvas) {
    for row in rect.row..<rect.endRow {
      canvas.write("▐", at: Point(column: rect.column, row: row), role: role)
      canvas.write("▌", at: Point(column: rect.endColumn - 1, row: row), role: role)
    }
  }
}
