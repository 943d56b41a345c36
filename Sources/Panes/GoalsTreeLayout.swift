import TextLayout
import Workbench

/// Where the columns of the goal tree stand in a width.
struct GoalsTreeLayout {
  enum Slot: Hashable {
    case label
    /// Index of a value column in the model.
    case value(Int)
    case trend, mark
  }

  let width: Int
  let label: Int
  /// In order; without those there is no room for.
  let slots: [(slot: Slot, x: Int, width: Int)]
  let goal: GoalsGoalLayout
  /// How far each level of the chain stands in from the one above.
  var step: Int { label < 36 ? 1 : 2 }

  init(_ model: GoalsModel, width: Int) {
    let asked = Self.asked(model, width)
    let placed = Columns(asked.map(\.column)).place(in: width)
    self.width = width
    label = placed.first { $0.index == 0 }?.width ?? 0
    slots = placed.dropFirst().map { (asked[$0.index].slot, $0.x, $0.width) }
    goal = GoalsGoalLayout(model, width: width)
  }

  func place(of slot: Slot) -> (x: Int, width: Int)? {
    slots.first { $0.slot == slot }.map { ($0.x, $0.width) }
  }

  private static func asked(_ model: GoalsModel, _ width: Int) -> [(slot: Slot, column: Column)] {
    let values = model.columns.indices.map { index in
      (Slot.value(index), Column(minimum: cells(model, index), priority: priority(model, index)))
    }
    let outcomes = model.columns.count { $0.id.isOutcome }
    let label = (Slot.label, Column(minimum: min(28, width / 2), ideal: Column.rest))
    if values.isEmpty { return [label] }
    let trend = (Slot.trend, Column(minimum: max(outcomes, GoalsWordsShown.trend.count), priority: 6))
    let mark = (Slot.mark, Column(minimum: marks(model), priority: 1))
    return [label] + values.prefix(outcomes) + [trend] + values.dropFirst(outcomes) + [mark]
  }

  /// The focus is never dropped; then the outcomes that indicators are judged by and the nearest target stay longest,
  /// old outcomes go first.
  private static func priority(_ model: GoalsModel, _ index: Int) -> Int {
    if index == model.focusedColumn { return 0 }
    switch model.columns[index].id {
    case .outcome:
      let later = model.columns[index...].count { $0.id.isOutcome } - 1
      let counts = model.columns.map(\.currentCount)
      let busier = counts.count { $0 > model.columns[index].currentCount }
      return model.columns[index].currentCount > 0 && busier < 2 ? 2 : 6 + later
    case .milestone: return 3
    case .target: return 4
    }
  }

  private static func cells(_ model: GoalsModel, _ index: Int) -> Int {
    let column = model.columns[index]
    return min(max(column.widest, DisplayWidth.of(column.id.heading) + 1), 14)
  }

  private static func marks(_ model: GoalsModel) -> Int {
    let widest = model.rows.lazy.compactMap(\.line).map { DisplayWidth.of($0.mark.text) }.max() ?? 0
    return max(widest, DisplayWidth.of(GoalsWordsShown.mark))
  }
}

/// Where a goal's counts, proposal and decision stand: against the right edge, over the values that a goal does not have.
struct GoalsGoalLayout {
  static let proposal = 13
  static let decision = 15
  static let arrow = " → "

  /// Nil where there is no room.
  let counts: (x: Int, width: Int)?
  let proposal: Int?
  let decision: Int
  /// The cells for the name, from the left edge.
  let name: Int

  init(_ model: GoalsModel, width: Int) {
    decision = max(width - Self.decision, 0)
    let left = decision - Self.arrow.count - Self.proposal
    proposal = width >= 56 ? left : nil
    let start = proposal ?? decision
    let widest = model.rows.map { Self.width($0) }.max() ?? 0
    let hasCounts = proposal != nil && widest > 0 && start - widest - 2 >= 32
    counts = hasCounts ? (start - widest - 2, widest) : nil
    name = max((counts?.x ?? start) - 1, 0)
  }

  private static func width(_ row: GoalsRow) -> Int {
    guard case .goal(let verdict) = row.content else { return 0 }
    return DisplayWidth.of(verdict.counts)
  }
}

/// Words above the columns.
enum GoalsWordsShown {
  static let trend = "Trend"
  static let mark = "Bedömning"
}
