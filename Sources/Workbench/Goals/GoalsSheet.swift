import FollowUp

/// The rows and columns of the goal pane: all of it that does not depend on where the focus is.
struct GoalsSheet: Hashable, Sendable {
  let context: PaneContext
  let view: GoalsView
  let assessed: GoalsAssessments
  let rows: [GoalsRow]
  let columns: [GoalsColumnLayout]
  let heading: String
  let marks: ThingMarks

  /// The sheet of a context and state; the previous one, or its assessments, where they still hold.
  static func of(_ context: PaneContext, _ state: GoalsState, reusing previous: GoalsSheet?) -> GoalsSheet {
    let view = GoalsView(state)
    guard let previous, previous.context == context else {
      return GoalsSheet(context, view, GoalsAssessments(context))
    }
    return previous.view == view ? previous : GoalsSheet(context, view, previous.assessed)
  }

  private init(_ context: PaneContext, _ view: GoalsView, _ assessed: GoalsAssessments) {
    let selection = GoalsSelection(context.plan, view, assessed)
    let columns = GoalsColumn.columns(of: context)
    let tree = GoalsTree(context.plan.goals, view, sorted: selection.sorted)
    let writer = GoalsRowWriter(register: context.plan.goals, columns: columns, assessed: assessed)
    let rows = [writer.overall] + tree.items.map(writer.row)
    self.context = context
    self.view = view
    self.assessed = assessed
    self.rows = rows
    self.columns = columns.enumerated().map { index, column in
      GoalsColumnLayout(
        column, cells: rows.compactMap { $0.line?.cells[index] },
        currentCount: assessed.currentCount(in: column))
    }
    heading = selection.heading
    marks = ThingMarks(context.checks)
  }
}
