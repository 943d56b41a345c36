import FollowUp
import TextLayout
import Workbench

/// The two lines above a pane: where one is, and the panes there are.
enum Header {
  /// How many there are: a low window keeps the place, a lower one nothing.
  static func rows(of size: Size) -> Int {
    size.columns < 4 ? 0 : size.rows >= 8 ? 2 : size.rows >= 4 ? 1 : 0
  }

  static func draw(_ session: Session, on canvas: inout Canvas) {
    let width = canvas.bounds.columns
    let rows = rows(of: canvas.bounds.size)
    guard rows > 0 else { return }
    canvas.fill(Rect(column: 0, row: 0, columns: width, rows: 1), role: .title)
    let right = saved(session, isNarrow: width < 36)
    let rightWidth = min(DisplayWidth.of(right), width)
    let place = place(session, width: width - rightWidth - 3)
    canvas.write(place, at: Point(column: 1, row: 0), role: .title, width: max(0, width - rightWidth - 3))
    canvas.write(right, at: Point(column: width - rightWidth - 1, row: 0), role: .title, width: rightWidth)
    if rows > 1 { drawTabs(session, on: &canvas) }
  }

  /// kommun › nämnd › år › period, with the program's name where there is room.
  private static func place(_ session: Session, width: Int) -> String {
    let context = session.context
    let parts = [
      context.municipality.name, context.committeeName, String(context.plan.year), context.point.name,
    ]
    let whole = parts.joined(separator: " › ")
    if DisplayWidth.of(whole) + 13 <= width { return "Röda tråden  " + whole }
    if DisplayWidth.of(whole) <= width { return whole }
    return parts.dropFirst().joined(separator: " › ")
  }

  /// What is on disk and what is not; a narrow window is only told of what is not.
  private static func saved(_ session: Session, isNarrow: Bool) -> String {
    if let editing = session.editing, editing.preview != .unchanged { return "ej sparat" }
    let drafts = session.drafts.count
    let unsaved = drafts == 0 ? [] : ["\(drafts) utkast"]
    let kept =
      session.environment.isReadOnly
      ? ["skrivskyddad"] : isNarrow ? [] : [session.savedAt.map { "sparat \($0)" } ?? "sparat"]
    return (unsaved + kept).joined(separator: " · ")
  }

  private static func drawTabs(_ session: Session, on canvas: inout Canvas) {
    let tabs = PaneID.tabbed
    let isElsewhere = !tabs.contains(session.pane)
    let panes = Array((tabs + (isElsewhere ? [session.pane] : [])).enumerated())
    let whole = panes.map {
      tabs.contains($0.element) ? "\($0.offset + 1) \($0.element.name)" : $0.element.name
    }
    let fits = whole.map { DisplayWidth.of($0) + 3 }.reduce(0, +) <= canvas.bounds.columns
    var column = 1
    for (number, pane) in panes {
      let isHere = pane == session.pane
      let name = isHere || fits ? whole[number] : "\(number + 1)"
      let at = Point(column: column, row: 1)
      column += canvas.write(
        isHere ? "[\(name)]" : " \(name) ", at: at, role: isHere ? .strong : .quiet,
        width: max(0, canvas.bounds.columns - column))
      column += 1
    }
  }
}
