/// The same figure in the plans of two years: what was published, and what is said of it now. Told in the newer year, at most as a warning: a
/// series may have been revised, and then that should be said.
///
/// Held together: closings and whole-year actuals of the same year, and budgets of the same year and version, in tables of the same kind
/// and rows of the same id and name; one finding for a column. Outcomes of indicators of the same id, unit, period and gender. Forecasts are made
/// anew and are not compared. Tolerance: half a unit each.
/// Verksamhetsplan 2025 has Bokslut 2023: it is held against the income statement of 2023, when that year has one.
extension Check {
  package static let otherYear = Check(
    .otherYear, "Samma siffra i två års planer",
    looksAt: "Bokslut, budget och utfall för ett år som redan är publicerat i en tidigare plan.",
    reads: [.money, .goals, .others],
    .year { scope in
      let earlier = scope.others.filter { $0.committee == scope.plan.committee && $0.year < scope.plan.year }
      return earlier.sorted { $0.year > $1.year }.flatMap { other in
        OtherYearTables(plan: scope.plan, other: other).findings
          + OtherYearIndicators(plan: scope.plan, other: other).findings
      }
    })
}

private struct OtherYearTables {
  let plan: Plan
  let other: Plan

  var findings: [Finding] {
    plan.money.flatMap { table -> [Finding] in
      guard table.kind == .incomeStatement || table.kind == .operations || table.kind == .investments,
        let before = other.money.first(where: { $0.kind == table.kind && $0.id == table.id })
          ?? other.money.first(where: { $0.kind == table.kind })
      else { return [] }
      return compared(table, before)
    }
  }

  private func compared(_ table: FigureTable, _ before: FigureTable) -> [Finding] {
    let pairs = table.columns.indices.compactMap { column in
      before.columns.firstIndex { Self.isSame(table.columns[column], $0) }.map { (column, $0) }
    }
    guard !pairs.isEmpty else { return [] }
    let now = TableGrid(table, at: plan.address(.money, [table.id]))
    let then = TableGrid(before, at: other.address(.money, [before.id]))
    return pairs.compactMap { column($0, $1, now, then) }
  }

  /// A closing is the actual of a whole year.
  private static func isSame(_ now: TableColumn, _ then: TableColumn) -> Bool {
    guard let period = now.key.period, period == then.key.period, period.month == nil else { return false }
    switch now.meaning {
    case .closing, .actual: return then.meaning == .closing || then.meaning == .actual
    case .budget: return then.meaning == .budget && then.version == now.version
    case .forecast, .variance, .amount, .applied, .received, .effect, .outcome, .milestone, .target,
      .realised,
      .text:
      return false
    }
  }

  /// The last differing row of a column, which is its total if that differs, with how many more there are.
  private func column(_ column: Int, _ before: Int, _ now: TableGrid, _ then: TableGrid) -> Finding? {
    let found = now.table.rows.indices.compactMap { row -> TwinFigures? in
      guard let place = then.table.place(of: now.table.rows[row].id),
        then.table.rows[place].label == now.table.rows[row].label
      else { return nil }
      let twins = TwinFigures(
        subject: "Samma siffra", first: .init(grid: now, row: row, column: column),
        second: .init(grid: then, row: place, column: before), worst: .warning, year: other.year)
      return twins.finding(.otherYear)?.severity == .warning ? twins : nil
    }
    let more = found.count - 1
    return found.last?.finding(
      .otherYear, note: more > 0 ? " Även \(more) \(more == 1 ? "annan rad" : "andra rader") skiljer." : "")
  }
}

private struct OtherYearIndicators {
  let plan: Plan
  let other: Plan

  var findings: [Finding] {
    plan.goals.indicators.compactMap { indicator in
      guard let before = other.goals.indicator(indicator.id), before.unit == indicator.unit else {
        return nil
      }
      return indicator.observations.lazy.compactMap { finding(indicator, $0, before) }.first
    }
  }

  private func finding(_ indicator: Indicator, _ now: Observation, _ before: Indicator) -> Finding? {
    guard now.role == .outcome, now.figure.unit == nil, let number = now.figure.number,
      let then = before.observations.first(where: {
        $0.role == now.role && $0.effectivePeriod == now.effectivePeriod && $0.gender == now.gender
          && $0.figure.unit == nil
      }), let old = then.figure.number, !isSame(number, old, indicator.unit)
    else { return nil }
    let amounts = [number, old].map { FindingText.amount($0, indicator.unit) }
    return Finding(
      .otherYear, .warning,
      at: [
        plan.address(.goals, [indicator.id, now.fieldID], now.period),
        other.address(.goals, [before.id, then.fieldID], then.period),
      ],
      place: indicator.name, section: "Mål",
      message:
        "\(indicator.name): utfallet \(now.effectivePeriod) är \(amounts[0]) här, men \(amounts[1]) i planen för "
        + "\(other.year). Är serien reviderad?",
      figures: .init(printed: number, computed: old, unit: indicator.unit))
  }

  /// To the coarser of the two precisions; counted things exactly.
  private func isSame(_ now: ExactDecimal, _ then: ExactDecimal, _ unit: MeasureUnit) -> Bool {
    if unit.isCounted { return now == then }
    return Interval(now, roundedTo: now.exponent).overlaps(Interval(then, roundedTo: then.exponent))
  }
}
