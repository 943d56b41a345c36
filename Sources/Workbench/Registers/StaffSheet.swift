import FollowUp

/// Väsentliga personalförhållanden: the latest figure of each, for women and men, and its change since the comparable one before.
struct StaffSheet {
  let context: PaneContext

  var sheet: Sheet {
    let indicators = StaffFigures.indicators(of: context.plan).map(row)
    let tables = StaffFigures.tables(of: context.plan).flatMap(rows)
    return Sheet(
      [
        SheetColumn("Nyckeltal", .flexible(least: 26), priority: 1),
        SheetColumn("Mäts", .atMost(18), priority: 4),
        SheetColumn("Avser", .atMost(14), priority: 1), .figure("Totalt", priority: 1),
        .figure("Kvinnor", priority: 2), .figure("Män", priority: 2),
        .figure("Före", priority: 3, order: nil), .figure("Ändring", priority: 2),
        .figure("Mål", priority: 3, order: nil), SheetColumn("Enhet", .atMost(10), priority: 4),
      ],
      caption: "utfall t.o.m. \(PeriodWords.long(context.point.period))", rows: indicators + tables,
      foot: foot(indicators.count + tables.count),
      filters: [Sheet.Filter("rolling", "rullande tolv månader"), Sheet.Filter("missing", "utan utfall")],
      empty:
        "Här står sjukfrånvaro, personalomsättning och annat om personalen. Lägg indikatorerna under ett mål om "
        + "arbetsgivare eller medarbetare, eller en tabell av slaget personalförhållanden.")
  }

  private func row(_ indicator: Indicator) -> SheetRow {
    let values = StaffValues(indicator, at: context.point.period)
    let place = context.plan.address(.goals, [indicator.id])
    let unit = indicator.unit
    return SheetRow(
      place,
      cells: [
        SheetCell(indicator.name), SheetCell(indicator.measurement.short, .quiet),
        SheetCell(values.current.map { PeriodWords.short($0.effectivePeriod) } ?? "–"),
        cell(values.current, unit, place), cell(values.women, unit, place), cell(values.men, unit, place),
        cell(values.previous, unit, nil), change(values, indicator),
        values.milestone.map { .figure($0.figure, in: unit, decimals: nil) } ?? SheetCell("–", .quiet),
        SheetCell(unit.rawValue, .quiet),
      ], tags: tags(values))
  }

  /// As it was written; with a place, edited where it stands.
  private func cell(_ observation: Observation?, _ unit: MeasureUnit, _ place: FigureAddress?) -> SheetCell {
    guard let observation else { return SheetCell("–", .quiet) }
    let address = EntityID(observation.field).flatMap { place?.appending($0, observation.period) }
    return .figure(
      observation.figure, in: unit, decimals: nil,
      focus: address.flatMap { ObservationFocus.of($0, in: context.plan) })
  }

  /// With its sign; better or worse by the indicator's direction.
  private func change(_ values: StaffValues, _ indicator: Indicator) -> SheetCell {
    guard let change = values.change else { return SheetCell("–", .quiet) }
    let tone: SheetTone =
      switch values.trend {
      case .improved: .good
      case .worse: .bad
      case .unchanged, nil: .plain
      }
    return .number(change, in: indicator.unit, decimals: max(0, -change.exponent), sign: .always, tone)
  }

  private func tags(_ values: StaffValues) -> Set<String> {
    let isRolling = values.current?.effectivePeriod.isRolling ?? false
    let isMissing = values.current?.figure.number == nil
    return Set((isRolling ? ["rolling"] : []) + (isMissing ? ["missing"] : []))
  }

  private func foot(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    return [
      "\(Counted.capitalised(Counted.text(count, "nyckeltal", "nyckeltal"))). "
        + "Ändring räknas mot samma slags mått: rullande tolv månader mot samma tolv månader ett år tidigare."
    ]
  }
}

extension Indicator.Measurement {
  /// As a word in a narrow column.
  fileprivate var short: String {
    switch self {
    case .level: "nivå"
    case .cumulative: "ackumulerat"
    case .rolling: "rullande 12 mån"
    case .survey: "enkät"
    }
  }
}
