/// A deviation above the municipality's threshold without a comment: where the comment belongs, and how large it is.
package struct UnexplainedDeviation: Hashable, Sendable {
  /// The forecast or the outcome; its comment is the explanation.
  package let address: FigureAddress
  package let notable: NotableDeviation
  package let table: EntityID
}

/// The deviations of a year's money tables that ask for an explanation and have none.
package enum UnexplainedDeviations {
  /// Table by table, the whole year before the period, the worst first. Rows that are sums of others are left out, as everywhere.
  package static func of(_ plan: Plan, in municipality: Municipality) -> [UnexplainedDeviation] {
    notable(plan, in: municipality).filter { $0.notable.explanation == nil }
  }

  /// With those that are explained.
  package static func notable(_ plan: Plan, in municipality: Municipality) -> [UnexplainedDeviation] {
    plan.money.flatMap { table in
      Deviations.Scope.allCases.flatMap { scope in
        NotableDeviations.of(table, scope, in: municipality).map { notable in
          let against = notable.columns.against
          return UnexplainedDeviation(
            address: plan.address(.money, [table.id, notable.deviation.row, against.field], against.period),
            notable: notable, table: table.id)
        }
      }
    }
  }

  /// Those that an edit has made: unexplained now, and not so before.
  package static func new(in plan: Plan, since before: Plan, _ municipality: Municipality)
    -> [UnexplainedDeviation]
  {
    guard plan.money != before.money else { return [] }
    let old = Set(of(before, in: municipality).map(\.address))
    return of(plan, in: municipality).filter { !old.contains($0.address) }
  }
}
