import FollowUp

/// Everything the goal pane shows, as texts, worked out anew at every change of data or state.
package struct GoalsModel: Hashable, Sendable {
  /// What is shown, from the top; the first is the samlade bedömningen.
  package let rows: [GoalsRow]
  package let columns: [GoalsColumnLayout]
  /// Index in `rows`.
  package let focusedRow: Int
  /// Index in `columns`; means nothing on a goal's row. 0 when there are no columns.
  package let focusedColumn: Int
  /// Above the names: what is shown and in which order.
  package let heading: String
  /// Whether something is filtered away.
  package let isFiltered: Bool
  let context: PaneContext
  let assessed: GoalsAssessments
  let foldedGoals: Set<EntityID>

  package init(_ context: PaneContext, _ state: GoalsState) {
    let assessed = GoalsAssessments(context)
    let selection = GoalsSelection(context.plan, state, assessed)
    let columns = GoalsColumn.columns(of: context)
    let tree = GoalsTree(context.plan.goals, state, sorted: selection.sorted)
    let writer = GoalsRowWriter(register: context.plan.goals, columns: columns, assessed: assessed)
    self.context = context
    self.assessed = assessed
    foldedGoals = state.folded
    let rows = [writer.overall] + tree.items.map(writer.row)
    self.rows = rows
    self.columns = columns.enumerated().map { index, column in
      GoalsColumnLayout(column, cells: rows.compactMap { $0.line?.cells[index] })
    }
    focusedRow = Self.row(state, rows, context.plan.goals)
    focusedColumn = Self.column(state, columns)
    heading = selection.heading
    isFiltered = state.filter != .all
  }

  package var row: GoalsRow? { rows.indices.contains(focusedRow) ? rows[focusedRow] : nil }

  /// The focused column; nil where there are none and on a goal's row.
  package var column: GoalsColumnLayout? {
    guard case .indicator = row?.content, columns.indices.contains(focusedColumn) else { return nil }
    return columns[focusedColumn]
  }

  /// What keys mean here, innermost first.
  package var contexts: [KeyContext] { focus.isEditable ? [.cell, .goals, .table] : [.goals, .table] }

  /// The row that was chosen; where it is hidden, the nearest goal above it; else the first.
  private static func row(_ state: GoalsState, _ rows: [GoalsRow], _ register: GoalRegister) -> Int {
    guard let selected = state.selected else { return 0 }
    let candidates = [selected] + register.ancestors(of: selected).map { .node($0) }
    return candidates.lazy.compactMap { id in rows.firstIndex { $0.id == id } }.first ?? 0
  }

  /// The column that was chosen; else the latest outcome.
  private static func column(_ state: GoalsState, _ columns: [GoalsColumn]) -> Int {
    state.column.flatMap { columns.firstIndex(of: $0) } ?? columns.lastIndex(where: \.isOutcome) ?? 0
  }
}

extension GoalsModel {
  var register: GoalRegister { context.plan.goals }

  func parent(of row: GoalsRow) -> GoalsRow? {
    row.parent.flatMap { parent in rows.first { $0.id == .node(parent) } }
  }

  func goal(after index: Int) -> Int? { rows.indices.first { $0 > index && rows[$0].isGoal } }

  func goal(before index: Int) -> Int? { rows.indices.last { $0 < index && rows[$0].isGoal } }

  var allGoals: Set<EntityID> { Set(register.nodes.map(\.id)) }

  var goalsWithIndicators: Set<EntityID> { Set(register.indicators.map(\.goal)) }

  var indicatorCount: Int { register.indicators.count }

  /// How many indicators a filter shows.
  func count(of filter: GoalsFilter) -> Int {
    register.indicators.count { GoalsSelection.matches($0, filter, assessed) }
  }

  /// The indicators' places when those that need attention stand first.
  var rankedByNeed: GoalsRanking {
    let places = register.indicators.map { ($0.id, assessed.need(of: $0.id)) }
    return GoalsRanking(
      committee: context.plan.committee, year: context.plan.year,
      places: Dictionary(places) { first, _ in first })
  }

  /// The whole name of what a row stands for.
  func name(of row: GoalsRowID) -> String {
    switch row {
    case .overall: GoalsRowWriter.overallName
    case .node(let id): register.node(id)?.name ?? id.description
    case .indicator(let id): register.indicator(id)?.name ?? id.description
    }
  }
}

extension GoalsRow {
  var isGoal: Bool {
    if case .goal = content { true } else { false }
  }

  /// What an indicator row says; nil for a goal.
  package var line: GoalsLine? {
    if case .indicator(let line) = content { line } else { nil }
  }
}
