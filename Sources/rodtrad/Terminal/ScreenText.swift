import FollowUp
import Panes
import TextLayout
import Workbench

/// Screens as plain text, for pipes, logs and `spela`.
enum ScreenText {
  static func text(_ canvas: Canvas) -> String {
    var lines = canvas.lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A pane's body at the given width, with as many rows as it fills.
  static func pane(_ session: Session, columns: Int, rows: Int) -> String {
    let canvas = Screen.canvas(session, size: Size(columns: columns, rows: rows))
    var lines = canvas.lines
    lines.removeLast(min(2, lines.count))
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }
}
