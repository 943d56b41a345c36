extension SheetPlace {
  /// The place when its row has gone away: on the next one that stood below it, else on the nearest above. A heading is none.
  func whereItIsNow(among rows: [SheetShownRow]) -> SheetPlace {
    guard let row, let index = order.firstIndex(of: row), !rows.contains(where: { $0.row.id == row }) else {
      return self
    }
    let items = Set(rows.filter { $0.row.kind == .item }.map(\.row.id))
    var place = self
    place.row = order[index...].first(where: items.contains) ?? order[..<index].last(where: items.contains)
    place.line = nil
    return place
  }
}
