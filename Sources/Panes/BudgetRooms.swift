import TextLayout
import Workbench

/// How the rows of the pane are shared out: title, header, table, foot. The table gets at least one row; the foot goes
/// first when it is low, then the groups, the title and last the labels.
struct BudgetRooms {
  let title: Int
  let groups: Int
  let labels: Int
  let lines: BudgetLines
  let footLines: [(text: String, role: StyleRole)]
  /// The first row of the foot.
  let foot: Int

  var body: Int { title + groups + labels }

  init(_ model: BudgetModel, _ header: BudgetHeader, size: Size) {
    let rows = size.rows
    title = rows >= 5 ? 1 : 0
    groups = rows >= 9 && header.hasGroups ? 1 : 0
    labels = rows >= 9 ? header.labelLines : (rows >= 3 ? 1 : 0)
    let above = title + groups + labels
    let wanted = BudgetFootLines(model, width: size.columns - 2)
    let least = rows >= 12 ? wanted.least : 0
    lines = BudgetLines(model, height: rows - above - least)
    let below = above + lines.shown.count
    footLines = rows >= 12 ? wanted.cut(to: max(least, rows - below - 1)) : []
    foot = min(below + 1, rows - footLines.count)
  }
}
