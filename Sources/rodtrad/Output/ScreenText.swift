import FollowUp
import Panes
import TextLayout
import Workbench

/// Screens as plain text, for pipes, logs and `spela`.
enum ScreenText {
  /// A whole screen, without the empty lines at its end.
  static func text(_ canvas: Canvas) -> String {
    var lines = canvas.lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return joined(lines)
  }

  /// The overview: where one is, and the panels.
  static func overview(_ session: Session) -> String { body(session, columns: 120, rows: 40) }

  /// A pane with every row it has, however many: its height is not that of a screen.
  static func whole(_ session: Session, columns: Int) -> String {
    body(session, columns: columns, rows: rowsNeeded(session.context.plan))
  }

  /// Where one is, and the pane's body; the tabs, the status line and the keys belong to a screen.
  private static func body(_ session: Session, columns: Int, rows: Int) -> String {
    let size = Size(columns: columns, rows: rows)
    var lines = Screen.canvas(session, size: size).lines
    lines.removeLast(min(Screen.rowsBelow(session, size: size), lines.count))
    if lines.count > 1 { lines.remove(at: 1) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return joined(withoutEmptyFrame(squeezed(lines)))
  }

  /// More than any pane can fill: a goal may have a heading and an indicator a few lines of details.
  private static func rowsNeeded(_ plan: Plan) -> Int {
    let tables = plan.money + plan.actions.tables + plan.statistics
    let rows = tables.map { $0.rows.count * 2 }.max() ?? 0
    let goals = plan.goals.nodes.count * 2 + plan.goals.indicators.count
    let risks = plan.risks.risks.count + plan.risks.controls.count + plan.risks.reviews.count
    return 80 + max(rows, goals, risks)
  }

  /// The room between a list and what stands at the foot of a screen becomes one empty line.
  private static func squeezed(_ lines: [String]) -> [String] {
    lines.indices.filter { $0 == 0 || !lines[$0].isEmpty || !lines[$0 - 1].isEmpty }.map { lines[$0] }
  }

  /// A box reaches to the foot of the screen; the empty lines before its last are left out.
  private static func withoutEmptyFrame(_ lines: [String]) -> [String] {
    guard let last = lines.last, let foot = last.first(where: { $0 != " " }), "└┗".contains(foot) else {
      return lines
    }
    var kept = Array(lines.dropLast())
    while let line = kept.last, line.allSatisfy({ " │┃".contains($0) }) { kept.removeLast() }
    return kept + [last]
  }

  private static func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
