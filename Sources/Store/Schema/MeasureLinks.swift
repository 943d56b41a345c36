import ExactJSON
import FollowUp

/// Refuses a measure that points to a table or a row that is not there.
enum MeasureLinks {
  /// - Parameter list: the list the tables stand in.
  static func refuse(
    in tables: [FigureTable], at list: JSONNode, money: [FigureTable]
  ) throws(StoreError) {
    for (index, table) in tables.enumerated() where table.rows.contains(where: \.pointsElsewhere) {
      var reader = try list.array()[index].object()
      let nodes = try reader.optional("rows")?.array() ?? []
      for (row, node) in zip(table.rows, nodes) where row.pointsElsewhere {
        guard let text = missing(row, in: table, tables, money) else { continue }
        throw node.error("åtgärden \(row.id) hänvisar till \(text), som inte finns")
      }
    }
  }

  private static func missing(
    _ row: TableRow, in table: FigureTable, _ tables: [FigureTable], _ money: [FigureTable]
  ) -> String? {
    if let id = row.facts.details, !tables.contains(where: { $0.id == id }) { return "tabellen \(id)" }
    if let id = row.facts.sameAs, table.row(id) == nil { return "raden \(id)" }
    guard let place = row.facts.budgetRow else { return nil }
    let ids = place.split(separator: "/", omittingEmptySubsequences: false).compactMap {
      EntityID(String($0))
    }
    guard ids.count == 2, let target = money.first(where: { $0.id == ids[0] }) else {
      return "budgetraden \(VisibleText.quoted(place))"
    }
    return target.row(ids[1]) == nil ? "budgetraden \(place)" : nil
  }
}

extension TableRow {
  fileprivate var pointsElsewhere: Bool {
    measure.map { $0.details != nil || $0.sameAs != nil || $0.budgetRow != nil } ?? false
  }
}
