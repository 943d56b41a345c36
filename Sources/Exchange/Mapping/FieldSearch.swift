/// Finds a field by its heading or its number.
struct FieldSearch: Hashable {
  let heading: [String]
  let width: Int
  /// The first field of each name.
  private let places: [FoldedName: Int]

  init(heading: [String], width: Int) {
    self.heading = heading
    self.width = width
    places = Dictionary(heading.enumerated().map { (FoldedName($0.element), $0.offset) }) { first, _ in first
    }
  }

  func place(of column: SourceColumn) -> Int? {
    switch column {
    case .numbered(let number): (1...max(1, width)).contains(number) ? number - 1 : nil
    case .named(let name): places[FoldedName(name)]
    }
  }

  func sentence(_ column: SourceColumn) -> String {
    switch column {
    case .numbered(let number): "filen har \(width) kolumner: kolumn \(number) finns inte"
    case .named:
      "kolumnen \(column.text) finns inte i filen, som har "
        + heading.prefix(12).map { Quoted.text($0) }.joined(separator: ", ")
    }
  }
}
