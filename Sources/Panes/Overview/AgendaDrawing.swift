import TextLayout
import Workbench

/// What to take a stand on, worst first: `!` for the serious, `·` for the rest.
enum AgendaDrawing {
  static func canvas(_ model: OverviewModel, size: Size, isFocused: Bool) -> Canvas {
    var canvas = Canvas(size)
    if model.agenda.isEmpty { Notice.draw("Inget att ta ställning till.", on: &canvas) }
    ListRows.draw(
      count: model.agenda.count, selected: model.row(in: .agenda), isFocused: isFocused, in: canvas.bounds,
      on: &canvas
    ) { canvas, index, rect in draw(model.agenda[index], in: rect, on: &canvas) }
    return canvas
  }

  private static func draw(_ item: AgendaItem, in rect: Rect, on canvas: inout Canvas) {
    let isSerious = item.urgency == .serious
    let headline = DisplayWidth.padded(item.headline, to: min(14, rect.columns / 3), alignment: .right)
    let used = canvas.write(
      (isSerious ? "! " : "· ") + headline + "  ", at: rect.origin, role: isSerious ? .bad : .quiet,
      width: rect.columns)
    guard used < rect.columns else { return }
    let text = item.kind == .missing ? item.caption : item.title
    canvas.write(text, at: rect.origin.moved(columns: used), width: max(0, rect.columns - used))
  }
}
