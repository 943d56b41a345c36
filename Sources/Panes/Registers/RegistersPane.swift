package import TextLayout
package import Workbench

/// The body of a register pane: tabs, list and foot, and the details of the focused row beside it, under it, or in its place.
package enum RegistersPane {
  /// From here on there is room for the details beside the list, below it where the window is lower.
  private static let wide = 110
  private static let high = 20
  /// As `wide`, for a list whose rows say more than their details.
  private static let veryWide = 170

  package static func canvas(_ model: RegistersModel, size: Size, edit: EditLine?, block: CellBlock? = nil)
    -> Canvas
  {
    var canvas = Canvas(size)
    if size.isEmpty { return canvas }
    let whole = Rect(size)
    let parts = whole.splitTop(whole.rows >= 3 ? 1 : 0)
    SheetTabsDrawing(model: model).draw(on: &canvas, in: parts.top)
    let rects = split(parts.rest, of: whole, model)
    if let list = rects.list {
      SheetListDrawing(model, in: list, edit: model.focusedLine == nil ? edit : nil, block: block).draw(
        on: &canvas)
    }
    if let rect = rects.details, let details = model.details {
      SheetDetailsDrawing(
        details: details, focused: model.focusedLine, edit: model.focusedLine == nil ? nil : edit
      ).draw(on: &canvas, in: rect)
    }
    return canvas
  }

  private static func split(
    _ rest: Rect, of whole: Rect, _ model: RegistersModel
  ) -> (list: Rect?, details: Rect?) {
    guard model.details != nil else { return (rest, nil) }
    if whole.columns >= (model.sheet.needsWidth ? veryWide : wide), whole.rows >= 6 {
      let parts = rest.splitRight(min(max(rest.columns / 3, 40), 64))
      return (parts.rest.splitLeft(parts.rest.columns - 1).left, parts.right)
    }
    if whole.rows >= high, whole.columns >= 30 {
      // An arithmetic is of no use in part.
      let share = model.details?.hasAmounts == true ? rest.rows / 2 + 1 : max(rest.rows / 3, 7)
      let parts = rest.splitBottom(min(share, 14))
      return (parts.rest, parts.bottom)
    }
    return model.focusedLine == nil ? (rest, nil) : (nil, rest)
  }
}
