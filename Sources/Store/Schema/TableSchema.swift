import FollowUp

/// A table in money.json, actions.json or statistics.json.
enum TableSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> FigureTable {
    var reader = try node.object()
    var table = FigureTable(
      id: try reader.required("id").id(), kind: try reader.required("kind").word(FigureTable.Kind.self),
      title: try reader.required("title").string(), unit: try reader.required("unit").unit())
    table.decimals =
      try reader.value("decimals") { (node) throws(StoreError) in try node.integer(0...6) } ?? 0
    table.signs = try reader.value("signs", signs) ?? SignConvention()
    table.note = try reader.string("note")
    table.columns = try columns(reader.optional("columns"))
    try rows(reader.optional("rows"), into: &table)
    try reader.finish()
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
    var names = Unique<ColumnKey>("kolumnen")
    let columns = try node.list { (node) throws(StoreError) in
      let column = try TableColumnSchema.read(node)
      try names.insert(column.key, at: node)
      return column
    }
    for column in columns {
      guard let pair = column.variance else { continue }
      for key in [pair.budget, pair.against] where !names.contains(key) {
        throw node.error("kolumnen \(column.key) räknas av kolumnen \(key), som inte finns")
      }
    }
    return columns
  }

  private static func rows(_ node: JSONNode?, into table: inout FigureTable) throws(StoreError) {
    guard let node else { return }
    var names = Unique<EntityID>("raden")
    for element in try node.array() {
      let row = try TableRowSchema.read(element, into: &table)
      try names.insert(row.id, at: element)
      table.rows.append(row)
    }
    for row in table.rows {
      for other in row.terms.map(\.row) + [row.parent].compactMap({ $0 }) where !names.contains(other) {
        throw node.error("raden \(row.id) hänvisar till raden \(other), som inte finns")
      }
    }
    try refuseCircles(table, at: node)
  }

  /// A sum that contains itself can never be computed.
  private static func refuseCircles(_ table: FigureTable, at node: JSONNode) throws(StoreError) {
    for row in table.rows where row.isComputed {
      var reached: Set<EntityID> = []
      var waiting = row.terms.map(\.row)
      while let next = waiting.popLast() {
        if next == row.id { throw node.error("raden \(row.id) räknas av sig själv") }
        guard reached.insert(next).inserted else { continue }
        waiting += table.row(next)?.terms.map(\.row) ?? []
      }
    }
  }

  static func json(_ table: FigureTable) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("id", table.id.description)
    builder.add("kind", table.kind.rawValue)
    builder.add("title", table.title)
    builder.add("unit", table.unit.rawValue)
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
