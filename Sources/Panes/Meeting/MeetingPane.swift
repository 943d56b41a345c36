import FollowUp
import TextLayout
import Workbench

/// Mötesläge: one thing, large and calm, for a projector. Pure.
enum MeetingPane {
  static func canvas(_ session: Session, _ said: StatusText, size: Size) -> Canvas {
    var canvas = Canvas(size)
    guard let meeting = session.meeting, size.rows >= 3, size.columns >= 4 else { return canvas }
    drawHeader(session, meeting, on: &canvas)
    let isLow = size.rows < 16
    let body = canvas.bounds.inset(columns: min(4, size.columns / 12), rows: isLow ? 0 : 2)
      .splitTop(isLow ? 1 : 0).rest.splitBottom(isLow ? Footer.rows(of: size) : 0).rest
    if let item = meeting.current {
      MeetingItemDrawing.draw(item, details: meeting.shownDetails, in: body, on: &canvas)
    } else {
      canvas.write("Inget att ta ställning till.", at: body.origin, role: .title, width: body.columns)
    }
    Footer.draw(session, said, on: &canvas)
    canvas.cursor = body.origin
    return canvas
  }

  private static func drawHeader(_ session: Session, _ meeting: MeetingState, on canvas: inout Canvas) {
    let context = session.context
    let place = "\(context.committeeName) · \(context.point.name.lowercased()) \(context.plan.year)"
    let count = meeting.items.isEmpty ? "" : "\(meeting.index + 1) av \(meeting.items.count)"
    let width = canvas.bounds.columns
    guard width > DisplayWidth.of(count) + 3 else { return }
    canvas.write(
      place, at: Point(column: 1, row: 0), role: .quiet, width: max(0, width - DisplayWidth.of(count) - 3))
    canvas.write(
      count, at: Point(column: width - DisplayWidth.of(count) - 1, row: 0), role: .quiet,
      width: DisplayWidth.of(count))
  }
}
