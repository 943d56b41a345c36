import ExactJSON
import FollowUp

/// A table in money.json, actions.json or statistics.json.
enum TableSchema {
  /// - Parameter goals: the goals there are, for rows to refer to.
  static func read(_ node: JSONNode, goals: GoalRegister?) throws(StoreError) -> FigureTable {
    var reader = try node.object()
    var table = FigureTable(
      id: try reader.required("id").id(), kind: try reader.required("kind").word(FigureTable.Kind.self),
      title: try reader.required("title").string(), unit: try reader.required("unit").unit())
    table.decimals =
      try reader.value("decimals") { (node) throws(StoreError) in try node.integer(0...6) } ?? 0
    table.signs = try reader.value("signs", signs) ?? SignConvention()
    table.printedUnit = try reader.value("printedUnit") { (node) throws(StoreError) in try node.unit() }
    table.note = try reader.string("note")
    let (columns, rows) = (reader.optional("columns"), reader.optional("rows"))
    // Before rows and columns are compared, lest a misspelled list be taken for an empty one.
    try reader.finish()
    table.columns = try self.columns(columns)
    if let columns { try TableCircles.refuse(in: table.columns, at: columns) }
    try self.rows(rows, into: &table, goals: goals)
    return table
  }

  private static func signs(_ node: JSONNode) throws(StoreError) -> SignConvention {
    var reader = try node.object()
    let kinds = try reader.list("negated") { (node) throws(StoreError) in try node.word(TableRow.Kind.self) }
    try reader.finish()
    return SignConvention(negated: Set(kinds))
  }

  private static func columns(_ node: JSONNode?) throws(StoreError) -> [TableColumn] {
    guard let node else { return [] }
    var names = Unique("kolumnen")
    let columns = try node.list { (node) throws(StoreError) in
      let column = try TableColumnSchema.read(node)
      try names.insert(column.key, at: node)
      return column
    }
    for (column, element) in zip(columns, try node.array()) {
      guard let pair = column.variance else { continue }
      for key in [pair.budget, pair.against] where !names.contains(key) {
        throw element.error("kolumnen \(column.key) räknas av kolumnen \(key), som inte finns")
      }
    }
    return columns
  }

  private static func rows(
    _ node: JSONNode?, into table: inout FigureTable, goals: GoalRegister?
  ) throws(StoreError) {
    guard let node else { return }
    var names = Unique("raden")
    // Put in all at once: each time they are set, the table notes where every row stands.
    table.rows = try node.list { (node) throws(StoreError) in
      let row = try TableRowSchema.read(node, into: &table, goals: goals)
      try names.insert(row.id, at: node)
      return row
    }
    for (index, row) in table.rows.enumerated() {
      for other in row.terms.map(\.row) + [row.parent].compactMap({ $0 }) where !names.contains(other) {
        throw try node.array()[index].error("raden \(row.id) hänvisar till raden \(other), som inte finns")
      }
    }
    try TableCircles.refuse(in: table, at: node)
  }

  /// The tables of a register.
  /// - Parameters:
  ///   - known: what has been read before, which rows may refer to; nil when links are checked elsewhere.
  ///   - isMoney: the tables are themselves those that measures name rows of.
  static func tables(
    _ reader: inout ObjectReader, known: Plan?, isMoney: Bool = false
  ) throws(StoreError) -> [FigureTable] {
    guard let list = reader.optional("tables") else { return [] }
    var names = Unique("tabellen")
    let tables = try list.list { (node) throws(StoreError) in
      let table = try read(node, goals: known?.goals)
      try names.insert(table.id, at: node)
      return table
    }
    if let known { try MeasureLinks.refuse(in: tables, at: list, money: isMoney ? tables : known.money) }
    return tables
  }

  static func json(_ table: FigureTable) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", table.id.description)
    builder.add("kind", table.kind.rawValue)
    builder.add("title", table.title)
    builder.add("unit", table.unit.rawValue)
    builder.add("printedUnit", table.printedUnit?.rawValue)
    builder.add("decimals", table.decimals)
    builder.add("signs", signs(table.signs))
    builder.add("note", table.note)
    builder.add("columns", table.columns, TableColumnSchema.json)
    builder.add("rows", table.rows) { TableRowSchema.json($0, in: table) }
    return builder.value()
  }

  private static func signs(_ signs: SignConvention) -> JSONValue? {
    var builder = ObjectBuilder()
    let kinds = TableRow.Kind.allCases.filter(signs.negated.contains)
    builder.add("negated", kinds, inline: true) { .string($0.rawValue) }
    return builder.isEmpty ? nil : builder.value(inline: true)
  }
}
