import Workbench

/// Every table of the budget pane, one after the other.
enum BudgetOutput {
  static func text(_ session: Session) -> String {
    var session = session
    var pages: [String] = []
    var page = ScreenText.whole(session, columns: 160)
    while page != pages.first, pages.count < 1000 {
      pages.append(page)
      _ = session.perform(.nextTable)
      page = ScreenText.whole(session, columns: 160)
    }
    return pages.joined(separator: "\n")
  }
}
