/// A deviation above the municipality's threshold without a comment: where the comment belongs, and how large it is.
package struct UnexplainedDeviation: Hashable, Sendable {
  /// The forecast or the outcome; its comment is the explanation.
  package let address: FigureAddress
  package let notable: NotableDeviation
  package let table: EntityID

  /// The row it is of, whichever of its columns it is told at.
  fileprivate var row: [EntityID] { [table, notable.deviation.row] }
}

/// The deviations of a year's money tables that ask for an explanation and have none.
package enum UnexplainedDeviations {
  /// Table by table, the whole year before the period, the worst first. Rows that are sums of others are left out, as everywhere.
  package static func of(_ plan: Plan, in municipality: Municipality) -> [UnexplainedDeviation] {
    notable(plan, in: municipality).filter { $0.notable.explanation == nil }
  }

  /// With those that are explained. One a row: the whole year's before the period's, and a comment to either explains both, as the
  /// check of deviations has it.
  package static func notable(_ plan: Plan, in municipality: Municipality) -> [UnexplainedDeviation] {
    plan.money.flatMap { table in
      let all = Deviations.Scope.allCases.flatMap { NotableDeviations.of(table, $0, in: municipality) }
      let rows = Dictionary(grouping: all) { $0.deviation.row }
      var seen: Set<EntityID> = []
      return all.filter { seen.insert($0.deviation.row).inserted }.map { notable in
        deviation(notable, rows[notable.deviation.row] ?? [], table, plan)
      }
    }
  }

  private static func deviation(
    _ notable: NotableDeviation, _ all: [NotableDeviation], _ table: FigureTable, _ plan: Plan
  ) -> UnexplainedDeviation {
    let against = notable.columns.against
    return UnexplainedDeviation(
      address: plan.address(.money, [table.id, notable.deviation.row, against.field], against.period),
      notable: NotableDeviation(
        deviation: notable.deviation, columns: notable.columns,
        explanation: all.lazy.compactMap(\.explanation).first), table: table.id)
  }

  /// Those that an edit has made: rows that are unexplained now, and were not so before.
  package static func new(in plan: Plan, since before: Plan, _ municipality: Municipality)
    -> [UnexplainedDeviation]
  {
    guard plan.money != before.money else { return [] }
    let old = Set(of(before, in: municipality).map(\.row))
    return of(plan, in: municipality).filter { !old.contains($0.row) }
  }
}
