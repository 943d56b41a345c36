extension Canvas {
  /// A box of lines along the inside of a rectangle, with a title in its upper line.
  ///
  /// The focused box has heavy lines and the role `.focus`, so that it is told apart without colour too.
  package mutating func box(
    _ rect: Rect, title: String? = nil, role: StyleRole = .frame, titleRole: StyleRole = .title,
    focused: Bool = false
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    drawFrame(rect, BoxLines(heavy: focused), role: focused ? .focus : role)
    guard let title, rect.columns >= 5 else { return }
    let shown = " " + DisplayWidth.cut(title, to: rect.columns - 4) + " "
    write(shown, at: rect.origin.moved(columns: 1), role: focused ? .focus : titleRole)
  }

  private mutating func drawFrame(_ rect: Rect, _ lines: BoxLines, role: StyleRole) {
    let right = rect.endColumn - 1
    let bottom = rect.endRow - 1
    for row in [rect.row, bottom] {
      hline(
        at: Point(column: rect.column, row: row), width: rect.columns, role: role,
        character: lines.horizontal)
    }
    for column in [rect.column, right] {
      vline(
        at: Point(column: column, row: rect.row), height: rect.rows, role: role, character: lines.vertical)
    }
    let corners = [(rect.column, rect.row), (right, rect.row), (rect.column, bottom), (right, bottom)]
    for ((column, row), corner) in zip(corners, lines.corners) {
      hline(at: Point(column: column, row: row), width: 1, role: role, character: corner)
    }
  }
}

/// The signs a box is drawn with.
private struct BoxLines {
  let horizontal: Character
  let vertical: Character
  /// Upper left, upper right, lower left, lower right.
  let corners: [Character]

  init(heavy: Bool) {
    horizontal = heavy ? "━" : "─"
    vertical = heavy ? "┃" : "│"
    corners = heavy ? ["┏", "┓", "┗", "┛"] : ["┌", "┐", "└", "┘"]
  }
}
