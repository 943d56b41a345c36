/// How what is stored differs from what a fixture row says.
struct RowComparison {
  let row: FixtureRow

  /// One sentence for each column that says something else; a stored nil is a thing that is not there.
  func differences(_ facts: [(column: String, stored: String?)]) -> [String] {
    facts.compactMap { column, stored in
      row[column] == stored ? nil : "\(row.address): \(column) \(stored ?? "saknas"), tryckt \(row[column])"
    }
  }
}

extension Bool {
  /// As a fixture writes it: nothing for false.
  var yes: String { self ? "yes" : "" }
}
