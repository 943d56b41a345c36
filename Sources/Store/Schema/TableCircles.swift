import FollowUp

/// Refuses what refers to itself, straight or by way of others: a sum, a deviation or a part of such could never be
/// computed or shown.
enum TableCircles {
  /// Rows: by what they sum, and by what they are parts of. `node` is the list of them.
  static func refuse(in table: FigureTable, at node: JSONNode) throws(StoreError) {
    for (row, element) in zip(table.rows, try node.array()) {
      if isOnCircle(row.id, { table.row($0)?.terms.map(\.row) ?? [] }) {
        throw element.error("raden \(row.id) räknas av sig själv")
      }
      if isOnCircle(row.id, { [table.row($0)?.parent].compactMap(\.self) }) {
        throw element.error("raden \(row.id) är en del av sig själv")
      }
    }
  }

  /// Columns: by what a deviation is computed from. `node` is the list of them.
  static func refuse(in columns: [TableColumn], at node: JSONNode) throws(StoreError) {
    for (column, element) in zip(columns, try node.array()) where column.variance != nil {
      if isOnCircle(
        column.key,
        { key in
          columns.first { $0.key == key }?.variance.map { [$0.budget, $0.against] } ?? []
        })
      {
        throw element.error("kolumnen \(column.key) räknas av sig själv")
      }
    }
  }

  private static func isOnCircle<Name: Hashable>(_ start: Name, _ steps: (Name) -> [Name]) -> Bool {
    var waiting = steps(start)
    if waiting.isEmpty { return false }
    var reached: Set<Name> = []
    while let next = waiting.popLast() {
      if next == start { return true }
      if reached.insert(next).inserted { waiting += steps(next) }
    }
    return false
  }
}
