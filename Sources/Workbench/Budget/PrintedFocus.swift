import FollowUp

/// What a document prints where we compute: written, or let go of, beside the computed figure, which stays as it is.
enum PrintedFocus {
  /// Of the computed cell at an address; nil for every other one.
  static func of(cell address: FigureAddress, in context: PaneContext) -> Focus? {
    guard let printed = figure(at: address.ofPrinted, in: context), let cell = cell(address, in: context)
    else {
      return nil
    }
    let rule = [cell.rule, printed.note.map { "kommentar: \($0)" }].compactMap { $0 }
    return Focus(
      address: address.ofPrinted, label: "\(cell.label), tryckt", editor: cell.editor,
      remark: rule.isEmpty ? nil : rule.joined(separator: " · "))
  }

  /// Of an address of what is printed.
  static func of(_ address: FigureAddress, in context: PaneContext) -> Focus? {
    address.isPrinted ? of(cell: address.ofCell, in: context) : nil
  }

  static func figure(at printed: FigureAddress, in context: PaneContext) -> Figure? {
    (try? context.plan.value(at: printed))?.figure
  }

  /// What the cell is called, how its figure is typed, and how it is computed.
  private static func cell(
    _ address: FigureAddress, in context: PaneContext
  ) -> (label: String, editor: Focus.Editor?, rule: String?)? {
    guard address.path.count == 3,
      let cells = FigureCells(BudgetTableKey(register: address.register, id: address.path[0]), in: context),
      let row = cells.table.row(address.path[1])
    else { return nil }
    return cells.computed(row, ColumnKey(field: address.path[2], period: address.period))
  }
}
