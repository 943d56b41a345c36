package import TextLayout
package import Workbench

/// The whole screen of a session: the pane with its frame, or the meeting, with what stands above it. Pure.
package enum Screen {
  package static func canvas(_ session: Session, size: Size) -> Canvas {
    var canvas = Canvas(size)
    guard !size.isEmpty else { return canvas }
    if session.meeting != nil {
      canvas.draw(MeetingPane.canvas(session, size: size), at: Point(column: 0, row: 0))
    } else {
      drawPane(session, on: &canvas)
    }
    OverlayDrawing.draw(session, on: &canvas)
    return canvas
  }

  private static func drawPane(_ session: Session, on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let above = Header.rows(of: size)
    let body = Size(columns: size.columns, rows: max(0, size.rows - above - Footer.rows(of: size)))
    if !body.isEmpty {
      canvas.draw(pane(session, size: body), at: Point(column: 0, row: above))
    }
    Header.draw(session, on: &canvas)
    Footer.draw(session, on: &canvas)
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
