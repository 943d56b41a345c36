package import TextLayout
package import Workbench

/// The overview: four boxes two and two where there is room, else the chosen one whole.
package enum OverviewPane {
  /// The smallest body that holds all boxes: 110 × 34 less the frame.
  static let roomForAll = Size(columns: 110, rows: 30)

  package static func canvas(_ model: OverviewModel, size: Size) -> Canvas {
    var canvas = Canvas(size)
    for (box, rect) in boxes(model, in: canvas.bounds) {
      let isFocused = box == model.box
      canvas.box(rect, title: title(box, model, rect), focused: isFocused)
      let inside = rect.inset(columns: 2, rows: 1)
      if inside.isEmpty { continue }
      canvas.draw(content(box, model, size: inside.size, isFocused: isFocused), at: inside.origin)
    }
    return canvas
  }

  private static func boxes(_ model: OverviewModel, in bounds: Rect) -> [(OverviewState.Box, Rect)] {
    guard bounds.columns >= roomForAll.columns, bounds.rows >= roomForAll.rows else {
      return [(model.box, bounds)]
    }
    let lower = max(11, min(model.count(in: .agenda) + 3, bounds.rows / 2 - 2))
    let (top, bottom) = bounds.splitBottom(lower)
    let (attainment, deviations) = top.splitLeft(bounds.columns * 6 / 10)
    let (risks, agenda) = bottom.splitLeft(bounds.columns / 2)
    return [(.attainment, attainment), (.deviations, deviations), (.risks, risks), (.agenda, agenda)]
  }

  /// The box's own title; alone on the screen it says which of the boxes it is.
  private static func title(_ box: OverviewState.Box, _ model: OverviewModel, _ rect: Rect) -> String {
    switch box {
    case .attainment: model.attainment.decided == nil ? "Måluppfyllelse, förslag" : "Måluppfyllelse"
    case .deviations: model.deviations.title
    case .risks, .agenda: box.title
    }
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
