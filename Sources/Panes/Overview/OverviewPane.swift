package import TextLayout
package import Workbench

/// The overview: four boxes two and two where there is room, else the chosen one whole.
package enum OverviewPane {
  /// The smallest body that holds all boxes: 110 × 34 less the frame.
  static let roomForAll = Size(columns: 110, rows: 30)

  package static func canvas(_ model: OverviewModel, size: Size) -> Canvas {
    var canvas = Canvas(size)
    if size.columns >= roomForAll.columns, size.rows >= roomForAll.rows {
      for (box, rect) in boxes(model, in: canvas.bounds) { draw(box, model, in: rect, on: &canvas) }
    } else {
      drawAlone(model, on: &canvas)
    }
    return canvas
  }

  /// The chosen box, under a line that names them all.
  private static func drawAlone(_ model: OverviewModel, on canvas: inout Canvas) {
    let (line, rest) = canvas.bounds.splitTop(canvas.bounds.rows >= 6 ? 1 : 0)
    BoxStrip.draw(model, in: line, on: &canvas)
    if rest.rows >= 5 {
      draw(model.box, model, in: rest, on: &canvas)
    } else {
      canvas.draw(content(model.box, model, size: rest.size, isFocused: true), at: rest.origin)
    }
  }

  private static func draw(
    _ box: OverviewState.Box, _ model: OverviewModel, in rect: Rect, on canvas: inout Canvas
  ) {
    let isFocused = box == model.box
    canvas.box(rect, title: model.title(of: box), focused: isFocused)
    let inside = rect.inset(columns: rect.columns < 30 ? 1 : 2, rows: 1)
    if inside.isEmpty { return }
    canvas.draw(content(box, model, size: inside.size, isFocused: isFocused), at: inside.origin)
  }

  private static func boxes(_ model: OverviewModel, in bounds: Rect) -> [(OverviewState.Box, Rect)] {
    let lower = max(11, min(model.count(in: .agenda) + 3, bounds.rows / 2 - 2))
    let (top, bottom) = bounds.splitBottom(lower)
    let (attainment, deviations) = top.splitLeft(bounds.columns * 6 / 10)
    let (risks, agenda) = bottom.splitLeft(bounds.columns / 2)
    return [(.attainment, attainment), (.deviations, deviations), (.risks, risks), (.agenda, agenda)]
  }

  private static func content(
    _ box: OverviewState.Box, _ model: OverviewModel, size: Size, isFocused: Bool
  ) -> Canvas {
    switch box {
    case .attainment: AttainmentDrawing.canvas(model, size: size, isFocused: isFocused)
    case .deviations: DeviationDrawing.canvas(model, size: size, isFocused: isFocused)
    case .risks: RiskSummaryDrawing.canvas(model, size: size, isFocused: isFocused)
    case .agenda: AgendaDrawing.canvas(model, size: size, isFocused: isFocused)
    }
  }
}
