/// Where in what was read something stands, counted from 1 as the person who opens the file counts.
package enum ImportPlace: Hashable, Sendable {
  case line(Int)
  /// A field of a record of a delimited file; the line is the one the record begins on.
  case field(line: Int, column: Int)
  /// A cell of a pasted block.
  case cell(row: Int, column: Int)
  /// A character of a text without records.
  case character(line: Int, column: Int)

  /// `rad 12, kolumn 3`.
  package var text: String {
    switch self {
    case .line(let line): "rad \(line)"
    case .field(let line, let column): "rad \(line), kolumn \(column)"
    case .cell(let row, let column): "blockets rad \(row), kolumn \(column)"
    case .character(let line, let column): "rad \(line), tecken \(column)"
    }
  }
}
