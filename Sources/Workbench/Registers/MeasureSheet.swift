import FollowUp

/// One åtgärdsplan: its measures under area and unit with their sums, what is not anchored below the sum, and beneath a measure
/// what it consists of.
struct MeasureSheet {
  /// Areas and units are headings; what a section says beyond them stands in a column.
  private static let headings = 2

  let cells: TableCells
  let sums: MeasureSums
  private let columns: [MeasureColumn]

  init?(_ table: EntityID, _ context: PaneContext) {
    guard let cells = TableCells(table, in: .actions, context) else { return nil }
    self.cells = cells
    sums = MeasureSums(cells.table)
    columns = MeasureColumns(cells: cells, sums: sums).all
  }

  var heads: [SheetColumn] { columns.map(\.column) }

  var sheet: Sheet {
    let anchored = sums.anchored
    return Sheet(
      heads, caption: cells.table.unit.rawValue,
      rows: sums.measures.isEmpty ? [] : rows(anchored, below: []) + [total] + outside,
      foot: MeasureFoot(cells: cells, sums: sums, total: totalRow).sentences,
      filters: MeasureTags.filters(sums.measures),
      empty: "Åtgärdsplanen är tom: den har inga åtgärder än.")
  }

  /// The table's own sum of all, when it has one.
  var totalRow: TableRow? {
    cells.table.rows.last { $0.isComputed && $0.section == nil && $0.parent == nil }
  }

  private func rows(_ measures: [TableRow], below path: [String]) -> [SheetRow] {
    let own = measures.filter { $0.sections.count <= path.count || path.count == Self.headings }
    let deeper = measures.filter { $0.sections.count > path.count && path.count < Self.headings }
    var names: [String] = []
    for name in deeper.map({ $0.sections[path.count] }) where !names.contains(name) { names.append(name) }
    return own.flatMap { rows(of: $0, depth: path.count) }
      + names.flatMap { name in
        let members = deeper.filter { $0.sections[path.count] == name }
        return [heading(path + [name], members)] + rows(members, below: path + [name])
      }
  }

  private func heading(_ path: [String], _ members: [TableRow]) -> SheetRow {
    SheetRow(
      "under:" + path.joined(separator: "/"), .heading, depth: path.count - 1,
      cells: [SheetCell(path.last ?? "")] + columns.dropFirst().map { $0.sum(members) })
  }

  private func rows(of measure: TableRow, depth: Int) -> [SheetRow] {
    let place = cells.address(measure)
    let row = SheetRow(
      place, depth: depth, cells: columns.map { $0.measure(measure) },
      tags: MeasureTags.of(measure, sums, cells.context))
    guard
      let details = MeasureDetails(of: measure, in: cells.table, among: cells.context.plan.actions.tables),
      let own = TableCells(details.table.id, in: .actions, cells.context)
    else { return [row] }
    return [row]
      + details.rows.map { detail in
        SheetRow(
          own.address(detail), depth: depth + 1,
          cells: columns.map { $0.detail(MeasurePart(row: detail, of: details, cells: own)) })
      }
  }

  /// The sum as we compute it; marked where the document prints another.
  private var total: SheetRow {
    let texts = [SheetCell(totalRow?.label ?? "Summa")] + columns.dropFirst().map { $0.total(totalRow) }
    guard let totalRow else { return SheetRow("summa", .sum, cells: texts) }
    return SheetRow(cells.address(totalRow), .sum, cells: texts)
  }

  /// What is not anchored, with a sum of its own.
  private var outside: [SheetRow] {
    let rows = sums.notAnchored
    guard !rows.isEmpty else { return [] }
    let head = [SheetCell("Ej förankrade, utanför summan")] + columns.dropFirst().map { $0.sum(rows) }
    return [SheetRow("ej-forankrade:", .heading, cells: head)] + rows.flatMap { self.rows(of: $0, depth: 1) }
  }
}
