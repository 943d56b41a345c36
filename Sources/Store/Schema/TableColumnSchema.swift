import ExactJSON
import FollowUp

/// A column of a table, on one line.
enum TableColumnSchema {
  static func read(_ node: JSONNode) throws(StoreError) -> TableColumn {
    var reader = try node.object()
    let column = try column(&reader)
    try reader.finish()
    return column
  }

  static func column(_ reader: inout ObjectReader) throws(StoreError) -> TableColumn {
    TableColumn(
      key: try reader.required("key").columnKey(),
      meaning: try reader.required("meaning").word(TableColumn.Meaning.self),
      label: try reader.required("label").string(), group: try reader.string("group"),
      version: try reader.string("version"), variance: try reader.value("variance", variance))
  }

  private static func variance(_ node: JSONNode) throws(StoreError) -> TableColumn.Variance {
    var reader = try node.object()
    let pair = TableColumn.Variance(
      budget: try reader.required("budget").columnKey(), against: try reader.required("against").columnKey())
    try reader.finish()
    return pair
  }

  static func json(_ column: TableColumn) -> JSONValue {
    var builder = ObjectBuilder()
    add(column, to: &builder)
    return builder.value(inline: true)
  }

  static func add(_ column: TableColumn, to builder: inout ObjectBuilder) {
    builder.add("key", column.key.description)
    builder.add("meaning", column.meaning.rawValue)
    builder.add("label", column.label)
    builder.add("group", column.group)
    builder.add("version", column.version)
    builder.add("variance", column.variance.map(json))
  }

  private static func json(_ pair: TableColumn.Variance) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("budget", pair.budget.description)
    builder.add("against", pair.against.description)
    return builder.value(inline: true)
  }
}
