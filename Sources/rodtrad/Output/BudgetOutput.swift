import Workbench

/// Every table of the budget pane, one after the other.
enum BudgetOutput {
  static func text(_ session: Session) -> String {
    var session = session
    var pages: [String] = []
    let first = session.budget
    repeat {
      pages.append(ScreenText.pane(session, columns: 160, rows: 80))
      _ = session.perform(.nextTable)
    } while session.budget != first && pages.count < 100
    return pages.joined(separator: "\n")
  }
}
