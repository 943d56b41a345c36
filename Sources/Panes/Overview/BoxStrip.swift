import TextLayout
import Workbench

/// One line that names the overview's boxes, the chosen one in brackets, each with the figure that matters most in it:
/// so a window with room for one box says that there are more, and what they say.
enum BoxStrip {
  static func draw(_ model: OverviewModel, in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 0 else { return }
    let boxes = OverviewState.Box.allCases
    let whole = boxes.map { "\($0.shortTitle) \(model.gist(of: $0))" }
    let texts = fits(whole, rect.columns) ? whole : boxes.map(\.shortTitle)
    guard fits(texts, rect.columns) else { return drawPlace(model, in: rect, on: &canvas) }
    var at = rect.origin
    for (box, text) in zip(boxes, texts) {
      let isChosen = box == model.box
      let used = canvas.write(isChosen ? "[\(text)]" : " \(text) ", at: at, role: isChosen ? .strong : .quiet)
      at = at.moved(columns: used)
    }
  }

  private static func fits(_ texts: [String], _ columns: Int) -> Bool {
    texts.map { DisplayWidth.of($0) + 2 }.reduce(0, +) <= columns
  }

  private static func drawPlace(_ model: OverviewModel, in rect: Rect, on canvas: inout Canvas) {
    let count = OverviewState.Box.allCases.count
    canvas.write(
      "Ruta \(model.box.rawValue + 1) av \(count)", at: rect.origin, role: .quiet, width: rect.columns)
  }
}
