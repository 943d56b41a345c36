import FollowUp

/// What is known of a row of a table: a measure's own facts first; of other rows only those facts that somebody has written.
struct RowDetails {
  let context: PaneContext
  /// All the year's links, worked out once for a whole list.
  let links: [PlanLink]

  private static let facts: Set<String> = [
    "anchored", "status", "comment", "responsible", "effect-in-words", "details", "budget-row", "same-as",
  ]
  /// What may be said of any row.
  private static let always: Set<String> = ["comment", "responsible"]

  func measure(_ row: SheetRow, _ columns: [SheetColumn]) -> SheetDetails {
    let known = SheetDetails(row, in: Sheet(columns, empty: ""), context, links: links)
    let fields = known.lines.filter(isField)
    let others = known.lines.filter { !isField($0) }
    let figures = others.prefix { !$0.isHeading }
    return SheetDetails(
      kind: known.kind == "Rad" ? "Åtgärd" : known.kind, name: known.name,
      lines: figures + fields.filter(isFact) + fields.filter { !isFact($0) } + others.dropFirst(figures.count)
    )
  }

  func row(_ row: SheetRow, _ columns: [SheetColumn]) -> SheetDetails {
    let known = SheetDetails(row, in: Sheet(columns, empty: ""), context, links: links)
    let lines = known.lines.filter { line in
      !isFact(line) || !line.text.isEmpty || Self.always.contains(field(line) ?? "")
    }
    return SheetDetails(kind: known.kind, name: known.name, lines: lines)
  }

  private func field(_ line: SheetDetails.Line) -> String? { line.focus?.address?.path.last?.description }

  /// A field of the row itself: its address is one step inside the row's, without a period.
  private func isField(_ line: SheetDetails.Line) -> Bool {
    guard let address = line.focus?.address, address.path.count == 3, let name = address.path.last else {
      return false
    }
    return TableRow.fields.contains { $0.name == name }
  }

  private func isFact(_ line: SheetDetails.Line) -> Bool { Self.facts.contains(field(line) ?? "") }
}
