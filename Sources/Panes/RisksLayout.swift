import TextLayout
import Workbench

/// Which boxes of the Risk pane are seen, and where.
///
/// Side by side from 110 columns, one above the other from 30 rows, else the one with the focus. Register and details
/// share their part when it has 15 rows.
struct RisksLayout {
  var matrix: Rect?
  var register: Rect?
  var details: Rect?

  init(_ size: Size, _ model: RisksModel) {
    let whole = Rect(size)
    if size.columns >= 110, size.rows >= 8 {
      let halves = whole.splitLeft(size.columns / 2)
      matrix = halves.left
      share(halves.rest, model)
    } else if size.rows >= 30 {
      let parts = whole.splitTop(max(17, size.rows / 2))
      matrix = parts.top
      share(parts.rest, model)
    } else if model.state.box == .matrix {
      matrix = whole
    } else {
      share(whole, model)
    }
  }

  private mutating func share(_ rect: Rect, _ model: RisksModel) {
    guard rect.rows >= 15 else {
      if model.state.box == .details { details = rect } else { register = rect }
      return
    }
    let wanted = RiskRegisterLines(model).lines.count + 3
    let parts = rect.splitTop(min(max(wanted, 5), max(6, rect.rows * 2 / 5)))
    register = parts.top
    details = parts.rest
  }
}
