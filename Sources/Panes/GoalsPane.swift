package import TextLayout
package import Workbench

/// Draws the goal pane: the tree with its values, and where there is room everything that is known of the focused row.
package enum GoalsPane {
  /// The details stand to the right from 150 columns on, below from 26 rows of 60 columns on; in less room only the focused
  /// row's whole name does, below the tree.
  package static func canvas(_ model: GoalsModel, size: Size, edit: EditLine?, block: CellBlock? = nil)
    -> Canvas
  {
    var canvas = Canvas(size)
    let parts = split(Rect(size))
    GoalsTreeDrawing(model, parts.tree.size, edit, block).draw(on: &canvas)
    guard let details = model.details else { return canvas }
    if let rect = parts.details {
      GoalsDetailsDrawing(details: details, isWide: rect.columns > 80).draw(on: &canvas, in: rect)
    } else if let rect = parts.name {
      drawName(details, on: &canvas, in: rect)
    }
    return canvas
  }

  private struct Parts {
    var tree: Rect
    var details: Rect?
    var name: Rect?
  }

  private static func split(_ whole: Rect) -> Parts {
    if whole.columns >= 150, whole.rows >= 12 {
      let parts = whole.splitRight(min(max(whole.columns / 3, 46), 72))
      return Parts(tree: parts.rest.splitLeft(parts.rest.columns - 1).left, details: parts.right)
    }
    if whole.rows >= 26, whole.columns >= 60 {
      let parts = whole.splitBottom(min(max(whole.rows / 3, 9), 14))
      return Parts(tree: parts.rest, details: parts.bottom)
    }
    guard whole.rows >= 12, whole.columns >= 10 else { return Parts(tree: whole) }
    let parts = whole.splitBottom(3)
    return Parts(tree: parts.rest, name: parts.bottom)
  }

  /// A rule with the kind of row, and two lines of its name.
  private static func drawName(_ details: GoalsDetails, on canvas: inout Canvas, in rect: Rect) {
    canvas.hline(at: rect.origin, width: rect.columns)
    let kind = " " + DisplayWidth.cut(details.kind, to: rect.columns - 4) + " "
    canvas.write(kind, at: rect.origin.moved(columns: 1), role: .quiet, width: rect.columns - 1)
    let lines = Wrap.lines(details.name, width: rect.columns - 2)
    for (offset, line) in lines.prefix(2).enumerated() {
      let isCut = offset == 1 && lines.count > 2
      canvas.write(
        isCut ? line + " …" : line, at: rect.origin.moved(columns: 1, rows: 1 + offset),
        width: rect.columns - 1)
    }
  }
}
