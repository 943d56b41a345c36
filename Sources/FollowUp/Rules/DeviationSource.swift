/// Where the state's deviations are read: the operations table, else the income statement, and the latest pair of
/// budget and forecast or actual for a whole year, else for a period.
package enum DeviationSource {
  package struct Pair: Hashable, Sendable {
    package let columns: TableColumn.Variance
    package let scope: Deviations.Scope
    /// `Prognos 2025 mot budget`.
    package let caption: String
  }

  package static func table(of plan: Plan) -> FigureTable? {
    let candidates = [FigureTable.Kind.operations, .incomeStatement]
    return candidates.lazy.compactMap { kind in
      plan.money.first { $0.kind == kind && hasPair($0) }
    }.first
  }

  private static func hasPair(_ table: FigureTable) -> Bool {
    Deviations.Scope.allCases.contains { Deviations.pair(in: table, scope: $0) != nil }
  }

  package static func pair(of table: FigureTable) -> Pair? {
    let scope = Deviations.Scope.allCases.first { Deviations.pair(in: table, scope: $0) != nil } ?? .year
    guard let columns = Deviations.pair(in: table, scope: scope),
      let against = table.column(columns.against)
    else { return nil }
    let what = against.meaning == .forecast ? "Prognos" : "Utfall"
    let period = columns.against.period.map { " \($0)" } ?? ""
    return Pair(columns: columns, scope: scope, caption: "\(what)\(period) mot budget")
  }
}
