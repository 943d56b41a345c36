/// One row of a fixture: the facts a document prints at one address.
struct FixtureRow {
  private let cells: [String: String]

  init(_ cells: [String: String]) { self.cells = cells }

  /// The text of a column; a column the file lacks gives a text no fact is equal to.
  subscript(column: String) -> String { cells[column] ?? "(kolumnen \(column) saknas)" }

  /// Nil for an empty cell.
  func optional(_ column: String) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  var address: String { self["address"] }
}
