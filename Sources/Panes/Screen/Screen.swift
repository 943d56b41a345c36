package import TextLayout
package import Workbench

/// The whole screen of a session: the pane with its frame, or the meeting, with what stands above it. Pure.
package enum Screen {
  package static func canvas(_ session: Session, size: Size) -> Canvas {
    guard !size.isEmpty else { return Canvas(size) }
    let said = StatusText(session.statusLine, size)
    let upper = canvas(session, said, size: Size(columns: size.columns, rows: size.rows - said.more))
    if said.more == 0 { return upper }
    var canvas = Canvas(size)
    canvas.draw(upper, at: Point(column: 0, row: 0))
    Footer.draw(session, said, on: &canvas)
    return canvas
  }

  /// The lines below the pane: more than usual while a refusal needs them.
  package static func rowsBelow(_ session: Session, size: Size) -> Int {
    Footer.rows(of: size) + StatusText(session.statusLine, size).more
  }

  /// The screen with room for one line that tells; what does not fit in it is drawn over the lines that are left below.
  private static func canvas(_ session: Session, _ said: StatusText, size: Size) -> Canvas {
    var canvas = Canvas(size)
    let first = said.first
    if session.meeting != nil {
      canvas.draw(MeetingPane.canvas(session, first, size: size), at: Point(column: 0, row: 0))
    } else {
      drawPane(session, first, on: &canvas)
    }
    OverlayDrawing.draw(session, on: &canvas)
    return canvas
  }

  private static func drawPane(_ session: Session, _ said: StatusText, on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let above = Header.rows(of: size)
    let body = Size(columns: size.columns, rows: max(0, size.rows - above - Footer.rows(of: size)))
    if !body.isEmpty {
      canvas.draw(pane(session, size: body), at: Point(column: 0, row: above))
    }
    Header.draw(session, on: &canvas)
    Footer.draw(session, said, on: &canvas)
  }

  private static func pane(_ session: Session, size: Size) -> Canvas {
    let line = session.editing.flatMap { $0.isProse ? nil : $0.line }
    return switch session.view {
    case .overview(let model): OverviewPane.canvas(model, size: size)
    case .goals(let model): GoalsPane.canvas(model, size: size, edit: line, block: session.shownBlock)
    case .budget(let model):
      BudgetPane.canvas(model, size: size, edit: line, block: session.shownBlock)
    case .risks(let model): RisksPane.canvas(model, size: size, edit: line)
    case .register(let model):
      RegistersPane.canvas(model, size: size, edit: line, block: session.shownBlock)
    }
  }
}
