import FollowUp

/// A total's deviation as the document prints it, kept beside the one we compute: from the printed deviation, else
/// from the printed budget and outcome.
struct PrintedDeviation: Hashable, Sendable {
  let printed: ExactDecimal
  /// The difference can come of rounding alone, by the rule of the checks.
  let isRounding: Bool

  /// Nil when the document prints nothing, or the same.
  init?(_ deviation: Deviation, in table: FigureTable, _ columns: TableColumn.Variance) {
    guard let printed = Self.printed(deviation, in: table, columns), printed != deviation.variance else {
      return nil
    }
    self.printed = printed
    isRounding = !Self.isWrong(deviation, in: table, columns)
  }

  /// Whether one of the figures printed of the row is more than rounding away from what we compute.
  private static func isWrong(
    _ deviation: Deviation, in table: FigureTable, _ columns: TableColumn.Variance
  ) -> Bool {
    let grid = TableGrid(table)
    let own = table.columns.filter { $0.variance == columns }.map(\.key)
    return (own + [columns.budget, columns.against]).contains { key in
      grid.place(of: FigureTable.CellKey(row: deviation.row, column: key))
        .map { grid.isBroken($0.row, $0.column) } ?? false
    }
  }

  private static func printed(
    _ deviation: Deviation, in table: FigureTable, _ columns: TableColumn.Variance
  ) -> ExactDecimal? {
    func control(_ column: ColumnKey) -> ExactDecimal? {
      table.controls[FigureTable.CellKey(row: deviation.row, column: column)]?.number
    }
    let explicit = table.columns.first { $0.variance == columns }
    if let explicit, let printed = control(explicit.key) { return printed }
    let (budget, against) = (control(columns.budget), control(columns.against))
    guard budget != nil || against != nil, let row = table.row(deviation.row) else { return nil }
    return Variance.of(row.kind, budget: budget ?? deviation.budget, actual: against ?? deviation.outcome)
  }

  /// `Trycktes som −19 444: avrundning`.
  func told(in table: FigureTable) -> String {
    let text = NumberText.show(printed, in: table.unit, decimals: table.decimals, sign: .always)
    return "Trycktes som \(text): \(isRounding ? "avrundning" : "mer än avrundning")"
  }
}
