import FollowUp

/// What the focus is: its address, how it is edited or why not.
struct BudgetFocus {
  let sheet: BudgetSheet
  let plan: Plan
  let row: TableRow
  let column: BudgetColumn

  var focus: Focus {
    Focus(
      address: address, label: label, editor: formula == nil ? editor : nil, refusal: refusal, remark: remark)
  }

  /// The cell's comment: of a computed figure kept beside it, with what is printed there. What the pane alone works out has none.
  var comment: Focus {
    let reason = address == nil ? formula.map { "Kommentarer hör till tabellens egna siffror. \($0)" } : nil
    return Focus(
      address: formula == nil ? address : address?.ofPrinted, label: "Kommentar till \(label)",
      editor: reason == nil ? .note : nil, refusal: reason ?? frozen)
  }

  /// Of a computed figure: what it is called, how it would be typed, and how it is computed.
  var computed: (label: String, editor: Focus.Editor?, rule: String?)? {
    formula.map { (label, editor, $0) }
  }

  /// One line: name, value, and what there is to know of it.
  var statusText: String {
    let value = "\(label): \(sheet.valueText(row, column))"
    let remarks = sheet.remarks(row, column)
    guard formula != nil || frozen != nil else { return ([value] + remarks).joined(separator: " · ") }
    return ([value] + remarks + [refusal].compactMap { $0 }).joined(separator: ". ")
  }

  private var remark: String? {
    let all = sheet.remarks(row, column)
    return all.isEmpty ? nil : all.joined(separator: " · ")
  }

  private var formula: String? { sheet.formula(row, column.source) }

  private var refusal: String? { formula ?? frozen }

  private var frozen: String? {
    guard let address, let point = plan.decidedPoint(covering: address) else { return nil }
    return "\(point.name) är fastställd\(point.decided.map { " \($0)" } ?? "") och ändras inte"
  }

  private var address: FigureAddress? {
    guard let key else { return nil }
    return plan.address(sheet.key.register, [sheet.table.id, row.id, key.field], key.period)
  }

  private var key: ColumnKey? {
    if case .figure(let key) = column.source { key } else { nil }
  }

  private var label: String {
    let version = key.flatMap { sheet.table.column($0)?.version }
    return "\(row.label) · \(BudgetNames.column(column, version: version))"
  }

  private var editor: Focus.Editor? {
    guard let key else { return nil }
    if column.isWords { return .words }
    let cell = FigureTable.CellKey(row: row.id, column: key)
    let unit = sheet.unit(of: cell)
    let decimals = sheet.decimals(in: unit) ?? writtenDecimals(cell, in: unit)
    switch column.meaning {
    case .milestone, .target: return .target(unit: unit, decimals: decimals)
    case .closing, .budget, .forecast, .actual, .variance, .amount, .applied, .received, .effect,
      .realised, .outcome,
      .text:
      let isNegated = column.meaning != .variance && sheet.table.signs.negated.contains(row.kind)
      return .number(
        unit: unit, decimals: decimals, isNegated: isNegated, precision: sheet.precision(in: unit))
    }
  }

  private func writtenDecimals(_ cell: FigureTable.CellKey, in unit: MeasureUnit) -> Int {
    max(0, unit.exponent - (sheet.table.cells[cell]?.number?.exponent ?? unit.exponent))
  }
}
