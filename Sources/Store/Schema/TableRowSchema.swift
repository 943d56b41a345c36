import ExactJSON
import FollowUp

/// A row of a table with its typed cells and its control totals.
enum TableRowSchema {
  /// Reads the row and puts its cells into the table, whose columns are already there.
  static func read(
    _ node: JSONNode, into table: inout FigureTable, goals: GoalRegister?
  ) throws(StoreError) -> TableRow {
    var reader = try node.object()
    let row = try row(&reader, goals: goals)
    let cells = RowCells(row: row, columns: table.columns, unit: row.unit ?? table.unit, table: table.id)
    try cells.read(reader.optional("cells"), into: &table.cells, refuseComputed)
    try cells.read(reader.optional("controls"), into: &table.controls, refuseTyped)
    try reader.finish()
    return row
  }

  /// The row itself, without its figures.
  static func row(_ reader: inout ObjectReader, goals: GoalRegister?) throws(StoreError) -> TableRow {
    TableRow(
      id: try reader.required("id").id(), label: try reader.required("label").string(),
      kind: try reader.required("kind").word(TableRow.Kind.self), terms: try reader.list("sum", term),
      parent: try reader.value("parent") { (node) throws(StoreError) in try node.id() },
      section: try reader.string("section"),
      unit: try reader.value("unit") { (node) throws(StoreError) in try node.unit() },
      goals: try LinkSchema.goals(&reader, among: goals), claims: try reader.list("claims", claim),
      periodKey: try reader.string("periodKey"),
      measure: try reader.value("measure", MeasureSchema.read))
  }

  /// A dash or a word may stand where we compute; a number may not, lest it be taken for the computed one.
  private static func refuseComputed(
    _ figure: Figure, _ isComputed: Bool, _ node: JSONNode
  ) throws(StoreError) {
    guard isComputed, figure.number != nil else { return }
    throw node.error("siffran räknas fram ur andra: det tryckta ska stå under controls")
  }

  private static func refuseTyped(_ figure: Figure, _ isComputed: Bool, _ node: JSONNode) throws(StoreError) {
    guard !isComputed else { return }
    throw node.error("siffran räknas inte fram ur andra: den ska stå under cells")
  }

  private static func term(_ node: JSONNode) throws(StoreError) -> TableRow.Term {
    let text = try node.string()
    let isSubtracted = text.hasPrefix("-")
    guard let id = EntityID(isSubtracted ? String(text.dropFirst()) : text) else {
      throw node.error("\(VisibleText.quoted(text)) är inget rad-id, med eller utan minus före")
    }
    return TableRow.Term(row: id, isSubtracted: isSubtracted)
  }

  private static func claim(_ node: JSONNode) throws(StoreError) -> Claim {
    let text = try node.string()
    guard let claim = Claim(text) else {
      throw node.error("\(VisibleText.quoted(text)) går inte att läsa som vad en siffra säger sig vara")
    }
    return claim
  }

  static func json(_ row: TableRow, in table: FigureTable) -> JSONValue {
    var builder = ObjectBuilder()
    add(row, to: &builder)
    builder.add("cells", json(table.cells, row, table))
    builder.add("controls", json(table.controls, row, table))
    return builder.value()
  }

  static func add(_ row: TableRow, to builder: inout ObjectBuilder) {
    builder.add("id", row.id.description)
    builder.add("label", row.label)
    builder.add("kind", row.kind.rawValue)
    builder.add("sum", row.terms, inline: true) { .string(($0.isSubtracted ? "-" : "") + $0.row.description) }
    builder.add("parent", row.parent?.description)
    builder.add("section", row.section)
    builder.add("unit", row.unit?.rawValue)
    builder.add("goals", row.goals, inline: true) { .string($0.description) }
    builder.add("claims", row.claims, inline: true) { .string($0.description) }
    builder.add("periodKey", row.periodKey)
    builder.add("measure", row.measure.map(MeasureSchema.json))
  }

  /// In the order of the columns.
  private static func json(
    _ figures: [FigureTable.CellKey: Figure], _ row: TableRow, _ table: FigureTable
  ) -> JSONValue? {
    var builder = ObjectBuilder()
    for column in table.columns {
      let figure = figures[FigureTable.CellKey(row: row.id, column: column.key)]
      builder.add(column.key.description, figure.map { FigureSchema.json($0, unit: row.unit ?? table.unit) })
    }
    return builder.isEmpty ? nil : builder.value()
  }
}

/// Reads a row's figures, by the names of the table's columns.
private struct RowCells {
  let row: TableRow
  let columns: [TableColumn]
  /// The one the figures stand in.
  let unit: MeasureUnit
  let table: EntityID

  func read(
    _ node: JSONNode?, into figures: inout [FigureTable.CellKey: Figure],
    _ check: (Figure, _ isComputed: Bool, JSONNode) throws(StoreError) -> Void
  ) throws(StoreError) {
    guard let node else { return }
    for member in try node.members() {
      let value = JSONNode(document: node.document, value: member.value)
      let key = try value.columnKey(member.key)
      guard let column = columns.first(where: { $0.key == key }) else {
        throw value.error("kolumnen \(key) finns inte i tabellen \(table)")
      }
      let figure = try FigureSchema.read(value, unit: unit)
      try check(figure, row.isComputed || column.variance != nil, value)
      figures[FigureTable.CellKey(row: row.id, column: key)] = figure
    }
  }
}
