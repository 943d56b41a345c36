package import TextLayout
package import Workbench

/// The Risk pane: matrix, register, and what is known of the chosen entry.
package enum RisksPane {
  /// The pane's body; header, status line and footer are drawn around it.
  package static func canvas(_ model: RisksModel, size: Size, edit: EditLine?) -> Canvas {
    var canvas = Canvas(size)
    guard !size.isEmpty else { return canvas }
    let layout = RisksLayout(size, model)
    let box = model.state.box
    if let rect = layout.matrix {
      let point = drawMatrix(model, in: rect, on: &canvas)
      if box == .matrix { canvas.cursor = point ?? rect.origin }
    }
    if let rect = layout.register {
      let point = RiskRegisterDrawing(model: model).draw(in: rect, on: &canvas)
      if box == .register { canvas.cursor = point ?? rect.origin }
    }
    if let rect = layout.details {
      let point = RiskDetailsDrawing(model: model, edit: edit).draw(in: rect, on: &canvas)
      if box == .details { canvas.cursor = point ?? rect.origin }
    }
    drawLooseEdit(edit, model, layout, on: &canvas)
    return canvas
  }

  private static func drawMatrix(_ model: RisksModel, in rect: Rect, on canvas: inout Canvas) -> Point? {
    let hasFocus = model.state.box == .matrix
    let frame = RiskBox(rect, title: model.matrixTitle, hasFocus: hasFocus)
    frame.draw(on: &canvas)
    let inside = frame.inside.columns > 20 ? frame.inside.splitLeft(1).rest : frame.inside
    let drawing = RiskMatrixDrawing(
      model.matrix, scale: model.scale, cursor: model.place, hasFocus: hasFocus, showsNumbers: true)
    if let point = drawing.draw(in: inside, on: &canvas) { return point }
    if !drawing.fits(inside) { RiskBox.write(model.statusText, in: inside, on: &canvas) }
    return nil
  }

  /// A line that belongs to the entry, not to a field that is seen: typed at the foot of the focused box.
  private static func drawLooseEdit(
    _ edit: EditLine?, _ model: RisksModel, _ layout: RisksLayout, on canvas: inout Canvas
  ) {
    guard let edit, model.state.box != .details,
      let rect = model.state.box == .matrix ? layout.matrix : layout.register
    else { return }
    let foot = RiskBox(rect, title: "", hasFocus: true).inside.splitBottom(1).bottom
    canvas.cursor = RiskInput.draw(edit, in: foot, on: &canvas)
  }
}
