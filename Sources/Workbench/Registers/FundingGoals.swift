import FollowUp

/// The goals a row serves: those it is linked to, and the printed names that are none of the year's.
struct FundingGoals {
  let row: TableRow
  let cells: TableCells

  private var names: [String] {
    row.goals.compactMap { cells.context.plan.goals.node($0)?.name }
  }

  /// Printed, and no goal of the year.
  var unknown: String? {
    PrintedGoals.unknown(in: row, of: cells.table, goals: cells.context.plan.goals)
  }

  var cell: SheetCell {
    if row.isComputed { return SheetCell("") }
    let focus = FieldCells(context: cells.context).focus("goals", of: cells.address(row))
    let parts = names + (unknown.map { ["finns inte i år: ”\($0)”"] } ?? [])
    return SheetCell(
      parts.isEmpty ? "–" : parts.joined(separator: "; "),
      unknown != nil ? .warning : parts.isEmpty ? .quiet : .plain, focus: focus)
  }

  var tags: Set<String> {
    if row.isComputed { return [] }
    return Set([unknown == nil ? nil : "unmatched", row.goals.isEmpty ? "unlinked" : nil].compactMap { $0 })
  }
}
