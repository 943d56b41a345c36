import FollowUp
import TextLayout
import Workbench

/// The two lines above a pane: where one is, and the panes there are.
enum Header {
  static func draw(_ session: Session, on canvas: inout Canvas) {
    let width = canvas.bounds.columns
    guard canvas.bounds.rows >= 3 else { return }
    canvas.fill(Rect(column: 0, row: 0, columns: width, rows: 1), role: .title)
    let right = saved(session)
    let rightWidth = min(DisplayWidth.of(right), width)
    let place = place(session, width: width - rightWidth - 3)
    canvas.write(place, at: Point(column: 1, row: 0), role: .title, width: max(0, width - rightWidth - 3))
    canvas.write(right, at: Point(column: width - rightWidth - 1, row: 0), role: .title, width: rightWidth)
    if canvas.bounds.rows >= 6 { drawTabs(session, on: &canvas) }
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

  private static func saved(_ session: Session) -> String {
    let drafts = session.drafts.count
    let unsaved = drafts == 0 ? "" : drafts == 1 ? "1 utkast · " : "\(drafts) utkast · "
    if session.environment.isReadOnly { return unsaved + "skrivskyddad" }
    return unsaved + (session.savedAt.map { "sparat \($0)" } ?? "sparat")
  }

  private static func drawTabs(_ session: Session, on canvas: inout Canvas) {
    var column = 1
    for (number, pane) in PaneID.allCases.enumerated() {
      let isHere = pane == session.pane
      let text = isHere ? "[\(number + 1) \(pane.name)]" : " \(number + 1) \(pane.name) "
      let room = canvas.bounds.columns - column
      guard DisplayWidth.of(text) <= room else { return }
      canvas.write(text, at: Point(column: column, row: 1), role: isHere ? .strong : .quiet)
      column += DisplayWidth.of(text) + 1
    }
  }
}
