/// What a document prints in a computed cell, with the comment on it: a place of its own beside the cell, since the cell's figure is
/// made by us. `<table>/<row>/<column>/printed[@period]`.
extension FigureTable {
  /// The computed cell that is meant; nil for a typed one, which has its figure and its comment itself.
  func printed(_ ids: [EntityID], _ period: Period?) -> CellKey? {
    guard ids.count == 3, ids[2] == FigureAddress.printedID, row(ids[0]) != nil else { return nil }
    let cell = CellKey(row: ids[0], column: ColumnKey(field: ids[1], period: period))
    return column(cell.column) != nil && isComputed(cell) ? cell : nil
  }

  /// An empty figure without a comment is nothing printed.
  mutating func setPrinted(_ ids: [EntityID], _ period: Period?, to value: FieldValue) -> FieldOutcome {
    guard let cell = printed(ids, period) else { return .notFound }
    guard case .figure(let figure) = value else { return .wrongKind }
    controls[cell] = figure == .empty ? nil : figure
    return .done
  }
}

extension FigureAddress {
  /// The last part of the address of what is printed in a computed cell.
  package static let printedID = EntityID(known: "printed")

  /// Whether it is of what a document prints in a computed cell.
  package var isPrinted: Bool { path.count == 4 && path[3] == Self.printedID }

  /// Of what is printed in the cell at this address.
  package var ofPrinted: FigureAddress { appending(Self.printedID, period) }

  /// The cell that a printed figure is of; for every other address itself.
  package var ofCell: FigureAddress { isPrinted ? with(path: path.dropLast(), period) : self }
}
