/// The deficit that a year's measures are to cover.
///
/// The plan's own words go first: a quoted amount whose label speaks of a forecast deficit (`prognostiserat underskott 2023`)
/// of the year, or of no named year. Else the year's forecast against its budget: the net cost of the resultaträkning, or
/// of the drift where there is none.
package struct DeficitToCover: Hashable, Sendable {
  /// In kronor, above zero.
  package let amount: ExactDecimal
  /// The figure it is taken from.
  package let address: FigureAddress
  /// As the document says it, or the row's label.
  package let label: String
  /// Quoted in running text, rather than computed from a forecast.
  package let isQuoted: Bool

  /// Nil when nothing says that the money will not do.
  package static func of(_ plan: Plan) -> DeficitToCover? { quoted(in: plan) ?? forecast(in: plan) }

  private static func quoted(in plan: Plan) -> DeficitToCover? {
    for table in plan.statistics where table.kind == .quotes {
      for row in table.rows where isForecastDeficit(row.label, of: plan.year) {
        guard (row.unit ?? table.unit).isMoney,
          let key = table.columns.first(where: { $0.meaning != .text })?.key,
          let number = table.value(row.id, key), !number.isZero
        else { continue }
        return DeficitToCover(
          amount: number.magnitude,
          address: plan.address(.statistics, [table.id, row.id, key.field], key.period), label: row.label,
          isQuoted: true)
      }
    }
    return nil
  }

  private static func isForecastDeficit(_ label: String, of year: Int) -> Bool {
    guard label.hasLetters("underskott"), label.hasLetters("progn") else { return false }
    let years = label.split { !$0.isNumber }.map(String.init).filter { $0.count == 4 }
    return years.isEmpty || years.contains(String(year))
  }

  private static func forecast(in plan: Plan) -> DeficitToCover? {
    for kind in [FigureTable.Kind.incomeStatement, .operations] {
      for table in plan.money where table.kind == kind {
        guard let pair = Deviations.pair(in: table, scope: .year), pair.against.period?.year == plan.year,
          let row = table.rows.last(where: { $0.kind == .net && $0.isComputed }),
          let budget = table.value(row.id, pair.budget), let forecast = table.value(row.id, pair.against)
        else { continue }
        let variance = Variance.of(row.kind, budget: budget, actual: forecast)
        guard variance.isNegative else { return nil }
        return DeficitToCover(
          amount: variance.magnitude,
          address: plan.address(.money, [table.id, row.id, pair.against.field], pair.against.period),
          label: row.label, isQuoted: false)
      }
    }
    return nil
  }
}
