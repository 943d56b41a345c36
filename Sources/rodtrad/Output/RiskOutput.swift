import FollowUp
import TextLayout
import Workbench

/// The risk pane as text: matrix, register and the first entry as on the screen, then every other entry's details,
/// which a screen shows one at a time.
enum RiskOutput {
  static func text(_ session: Session) -> String {
    let others = RisksModel(session.context, RisksState()).entries.dropFirst()
    let rest = others.map { "\n" + details(of: $0, in: session.context) }
    return ScreenText.whole(session, columns: 140) + rest.joined()
  }

  private static func details(of entry: RiskEntry, in context: PaneContext) -> String {
    var state = RisksState()
    guard state.reveal(context.plan.address(.risks, [entry.id]), in: context) else { return "" }
    return RisksModel(context, state).details.map { Visible.text(line($0)) + "\n" }.joined()
  }

  private static func line(_ row: RiskDetailRow) -> String {
    switch row.kind {
    case .heading: " " + row.text
    case .line: "   " + DisplayWidth.padded(row.label, to: 14, alignment: .left) + row.text
    case .response(let isDone):
      "   \(isDone ? "☑" : "☐") \(row.text)" + (row.trailing.map { "  (\($0))" } ?? "")
    }
  }
}
