package import FollowUp

/// What the checks mark in one table: the cells that something open is told of, and the other cells of the sum one stands on.
package struct TableMarks: Hashable, Sendable {
  private var told: [FigureTable.CellKey: Severity] = [:]
  private var related: Set<FigureTable.CellKey> = []

  /// - Parameter focus: what has the focus; its finding's other cells are related.
  package init(
    _ checks: YearChecks?, in register: FigureAddress.Register, _ table: EntityID, focus: FigureAddress?
  ) {
    guard let checks else { return }
    for item in checks.report.items where item.state.isOpen && item.finding.severity != .info {
      guard let address = item.finding.address, let cell = address.cell(of: table, in: register),
        told[cell] == nil
      else { continue }
      told[cell] = item.finding.severity
    }
    guard let focus, let item = checks.item(at: focus) else { return }
    related = Set(item.finding.addresses.dropFirst().compactMap { $0.cell(of: table, in: register) })
  }

  /// The worst that is told of a cell; nil for one that is in order.
  package func severity(_ cell: FigureTable.CellKey) -> Severity? { told.isEmpty ? nil : told[cell] }

  /// Whether it is one of the cells that the focused one is held against.
  package func isRelated(_ cell: FigureTable.CellKey) -> Bool { !related.isEmpty && related.contains(cell) }
}

extension FigureAddress {
  /// The cell of a table it is the address of; nil for anything else.
  fileprivate func cell(of table: EntityID, in register: Register) -> FigureTable.CellKey? {
    guard self.register == register, path.count == 3, path[0] == table else { return nil }
    return FigureTable.CellKey(row: path[1], column: ColumnKey(field: path[2], period: period))
  }
}
