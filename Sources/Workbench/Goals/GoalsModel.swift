import FollowUp

/// Everything the goal pane shows, as texts, and what in it has the focus.
package struct GoalsModel: Hashable, Sendable {
  let sheet: GoalsSheet
  /// Index in `rows`.
  package let focusedRow: Int
  /// Index in `columns`; means nothing on a goal's row. 0 when there are no columns.
  package let focusedColumn: Int

  /// With the model that was shown before, what has not changed since is taken over from it: a step of the focus then
  /// costs next to nothing.
  package init(_ context: PaneContext, _ state: GoalsState, reusing previous: GoalsModel? = nil) {
    sheet = GoalsSheet.of(context, state, reusing: previous?.sheet)
    focusedRow = Self.row(state, sheet.rows, context.plan.goals)
    focusedColumn = Self.column(state, sheet.columns)
  }

  /// What is shown, from the top; the first is the samlade bedömningen.
  package var rows: [GoalsRow] { sheet.rows }
  package var columns: [GoalsColumnLayout] { sheet.columns }
  /// Above the names: what is shown and in which order.
  package var heading: String { sheet.heading }
  /// Whether something is filtered away.
  package var isFiltered: Bool { sheet.view.filter != .all }

  package var row: GoalsRow? { rows.indices.contains(focusedRow) ? rows[focusedRow] : nil }

  /// The focused column; nil where there are none and on a goal's row.
  package var column: GoalsColumnLayout? {
    guard case .indicator = row?.content, columns.indices.contains(focusedColumn) else { return nil }
    return columns[focusedColumn]
  }

  /// What keys mean here, innermost first.
  /// Typing starts in a figure; on a goal, whose decision is chosen from a list, digits lead to the panes.
  package var contexts: [KeyContext] {
    focus.isEditable && focus.editor?.choices == nil ? [.cell, .goals, .table] : [.goals, .table]
  }

  /// The row that was chosen; where it is hidden, the nearest goal above it; else the first.
  private static func row(_ state: GoalsState, _ rows: [GoalsRow], _ register: GoalRegister) -> Int {
    guard let selected = state.selected else { return 0 }
    let candidates = [selected] + register.ancestors(of: selected).map { .node($0) }
    return candidates.lazy.compactMap { id in rows.firstIndex { $0.id == id } }.first ?? 0
  }

  /// The column that was chosen; else the latest outcome.
  private static func column(_ state: GoalsState, _ columns: [GoalsColumnLayout]) -> Int {
    state.column.flatMap { chosen in columns.firstIndex { $0.id == chosen } }
      ?? columns.lastIndex { $0.id.isOutcome } ?? 0
  }
}

extension GoalsModel {
  /// Whether an error or a warning is told of a row.
  package func isWrong(_ row: GoalsRow) -> Bool {
    if sheet.marks.isEmpty { return false }
    let id: EntityID? =
      switch row.id {
      case .overall: nil
      case .node(let id), .indicator(let id): id
      }
    return id.map { sheet.marks.isWrong(within: context.plan.address(.goals, [$0])) } ?? false
  }

  var context: PaneContext { sheet.context }

  var assessed: GoalsAssessments { sheet.assessed }

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
