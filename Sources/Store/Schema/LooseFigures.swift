import ExactJSON
import FollowUp

/// A row or a column outside its table, in a journal line. Figures stand in the base unit and the inside sign, since the
/// table's unit is not at hand and may have changed.
enum LooseFigures {
  private static let base = MeasureUnit(rawValue: "")

  static func row(_ node: JSONNode) throws(StoreError) -> RowOfFigures {
    var reader = try node.object()
    let row = RowOfFigures(
      try TableRowSchema.row(&reader, goals: nil), cells: try byColumn("cells", &reader),
      controls: try byColumn("controls", &reader))
    try reader.finish()
    return row
  }

  private static func byColumn(
    _ name: String, _ reader: inout ObjectReader
  ) throws(StoreError) -> [ColumnKey: Figure] {
    var figures: [ColumnKey: Figure] = [:]
    for member in try reader.optional(name)?.members() ?? [] {
      let node = JSONNode(document: reader.node.document, value: member.value)
      figures[try node.columnKey(member.key)] = try FigureSchema.read(node, unit: base)
    }
    return figures
  }

  static func column(_ node: JSONNode) throws(StoreError) -> ColumnOfFigures {
    var reader = try node.object()
    let column = ColumnOfFigures(
      try TableColumnSchema.column(&reader), cells: try byRow("cells", &reader),
      controls: try byRow("controls", &reader))
    try reader.finish()
    return column
  }

  private static func byRow(
    _ name: String, _ reader: inout ObjectReader
  ) throws(StoreError) -> [EntityID: Figure] {
    var figures: [EntityID: Figure] = [:]
    for member in try reader.optional(name)?.members() ?? [] {
      let node = JSONNode(document: reader.node.document, value: member.value)
      guard let id = EntityID(member.key) else { throw node.error("\(member.key) är inget rad-id") }
      figures[id] = try FigureSchema.read(node, unit: base)
    }
    return figures
  }

  static func json(_ row: RowOfFigures) -> JSONValue {
    var builder = ObjectBuilder()
    TableRowSchema.add(row.row, to: &builder)
    builder.add("cells", json(row.cells.map { ($0.key.description, $0.value) }))
    builder.add("controls", json(row.controls.map { ($0.key.description, $0.value) }))
    return builder.value(inline: true)
  }

  static func json(_ column: ColumnOfFigures) -> JSONValue {
    var builder = ObjectBuilder()
    TableColumnSchema.add(column.column, to: &builder)
    builder.add("cells", json(column.cells.map { ($0.key.description, $0.value) }))
    builder.add("controls", json(column.controls.map { ($0.key.description, $0.value) }))
    return builder.value(inline: true)
  }

  /// In the order of the names, so that the same thing is always written alike.
  private static func json(_ figures: [(String, Figure)]) -> JSONValue? {
    var builder = ObjectBuilder()
    for (name, figure) in figures.sorted(by: { $0.0 < $1.0 }) {
      builder.add(name, FigureSchema.json(figure, unit: base))
    }
    return builder.isEmpty ? nil : builder.value(inline: true)
  }
}
