/// Every figure of a year in document order.
package enum FigureList {
  package static func lines(of plan: Plan) -> [FigureLine] {
    plan.goals.indicators.flatMap { lines(of: $0, plan) }
      + tables(plan, .money, plan.money) + plan.risks.risks.flatMap { lines(of: $0, plan) }
      + plan.risks.controls.flatMap { lines(of: $0, plan) } + tables(plan, .actions, plan.actions.tables)
      + tables(plan, .statistics, plan.statistics)
  }

  private static func lines(of indicator: Indicator, _ plan: Plan) -> [FigureLine] {
    indicator.observations.compactMap { observation in
      EntityID(observation.field).map { field in
        line(
          plan.address(.goals, [indicator.id, field], observation.period),
          "\(indicator.name) · \(observation.label ?? observation.title)", observation.figure,
          observation.figure.unit ?? indicator.unit, decimals: nil, plan)
      }
    }
  }

  private static func tables(
    _ plan: Plan, _ register: FigureAddress.Register, _ tables: [FigureTable]
  ) -> [FigureLine] {
    tables.flatMap { table in
      table.rows.flatMap { row in
        table.columns.compactMap { cell(plan, register, table, row, $0) }
      }
    }
  }

  /// A cell the table has: computed, or typed as something, be it a reason for missing.
  private static func cell(
    _ plan: Plan, _ register: FigureAddress.Register, _ table: FigureTable, _ row: TableRow,
    _ column: TableColumn
  ) -> FigureLine? {
    let key = FigureTable.CellKey(row: row.id, column: column.key)
    let isComputed = table.isComputed(key)
    let control = isComputed ? table.controls[key]?.number : nil
    let note = isComputed ? table.controls[key]?.note : table.cells[key]?.note
    guard let figure = table.figure(key),
      table.cells[key] != nil || control != nil || note != nil || (isComputed && !figure.isMissing)
    else { return nil }
    let sign = { table.signs.flipped($0, kind: row.kind, meaning: column.meaning) }
    var shown = figure
    shown.note = note
    if let number = figure.number { shown.content = .number(sign(number)) }
    let heading = [column.group, column.label].compactMap { $0 }.joined(separator: " ")
    return line(
      plan.address(register, [table.id, row.id, column.key.field], column.key.period),
      "\(row.label) · \(heading)", shown, table.unit(of: key),
      decimals: table.unit(of: key) == table.unit ? table.decimals : nil, plan, isComputed: isComputed,
      printed: control.map(sign), isNegated: sign(ExactDecimal(1)) != ExactDecimal(1))
  }

  private static func lines(of risk: Risk, _ plan: Plan) -> [FigureLine] {
    let level = MeasureUnit(rawValue: "nivå")
    let points = MeasureUnit(rawValue: "poäng")
    let printed = risk.printedValue.map { ExactDecimal($0) }
    return [
      ("likelihood", "sannolikhet", risk.assessment.likelihood, level, nil),
      ("consequence", "konsekvens", risk.assessment.consequence, level, nil),
      ("value", "riskvärde", risk.assessment.value, points, printed),
    ]
    .compactMap { field, name, number, unit, printed in
      EntityID(field).map { id in
        line(
          plan.address(.risks, [risk.id, id]), "Risk \(risk.number) · \(name)",
          Figure(number.map { .number(ExactDecimal($0)) } ?? .missing(.empty), note: risk.motivation), unit,
          decimals: 0, plan,
          isComputed: field == "value", printed: printed)
      }
    }
  }

  private static func lines(of control: Control, _ plan: Plan) -> [FigureLine] {
    [("examined", "granskade", control.examined), ("approved", "godkända", control.approved)]
      .compactMap { field, name, figure in
        guard let figure, let id = EntityID(field) else { return nil }
        return line(
          plan.address(.risks, [control.id, id]), "\(control.name) · \(name)", figure, .count, decimals: 0,
          plan)
      }
  }

  private static func line(
    _ address: FigureAddress, _ label: String, _ figure: Figure, _ unit: MeasureUnit, decimals: Int?,
    _ plan: Plan, isComputed: Bool = false, printed: ExactDecimal? = nil, isNegated: Bool = false
  ) -> FigureLine {
    FigureLine(
      address: address, label: label, unit: unit.base, value: figure.number,
      display: NumberText.figure(figure, in: unit, decimals: decimals), shownUnit: unit, decimals: decimals,
      isNegated: isNegated, isComputed: isComputed,
      isLocked: plan.decidedPoint(covering: address) != nil, printed: printed, reference: figure.reference,
      note: figure.note)
  }
}

extension Observation {
  /// What the observation is, in words: `utfall 2024`, `etappmål 2025, kvinnor`.
  package var title: String {
    let name =
      switch role {
      case .outcome: "utfall"
      case .forecast: "prognos"
      case .milestone: "etappmål"
      case .target: "målvärde"
      }
    let who =
      switch gender {
      case .women: ", kvinnor"
      case .men: ", män"
      case nil: ""
      }
    return "\(name) \(period)\(who)"
  }
}
