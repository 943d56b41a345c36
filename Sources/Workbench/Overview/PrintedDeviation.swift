import FollowUp

/// A total's deviation as the document prints it, kept beside the one we compute: from the printed deviation, else
/// from the printed budget and outcome.
struct PrintedDeviation: Hashable, Sendable {
  let printed: ExactDecimal
  /// The difference can come of rounding alone: half a printed unit for each figure that goes into the two totals.
  let isRounding: Bool

  /// Nil when the document prints nothing, or the same.
  init?(_ deviation: Deviation, in table: FigureTable, _ columns: TableColumn.Variance) {
    guard let printed = Self.printed(deviation, in: table, columns), printed != deviation.variance else {
      return nil
    }
    let difference = (printed - deviation.variance).magnitude
    let figures = table.rows.count { !$0.isComputed } + 1
    self.printed = printed
    isRounding = difference <= ExactDecimal(coefficient: Int128(figures), exponent: printed.exponent)
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
