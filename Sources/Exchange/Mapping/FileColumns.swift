/// The columns of a file as a person sees them: what each is called, and some of what stands in it.
package struct FileColumns: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// How a mapping names it: by its heading, by its number where it has none of its own.
    package let source: SourceColumn
    /// The heading, or `kolumn 3`.
    package let name: String
    /// The first texts that differ, at most three.
    package let samples: [String]
  }

  /// So many records are looked at for samples.
  private static let looked = 500

  package let columns: [Column]
  private let search: FieldSearch
  /// What stands over the amounts.
  let heading: FileHeading
  /// The first record after the heading.
  private let first: Int

  /// - Parameter named: what a mapping calls columns: the record with all those names is the heading.
  package init(_ text: DelimitedText, named sources: [SourceColumn] = []) {
    let index = HeadingGuess.index(text, named: sources)
    heading = FileHeading(text, at: index)
    first = index.map { $0 + 1 } ?? 0
    search = FieldSearch(heading: heading, width: text.width)
    let (heading, body) = (heading, text.records[first...].prefix(Self.looked))
    columns = (0..<text.width).map { place in
      Column(
        source: heading.source(of: place), name: heading.name(of: place), samples: Self.samples(body, place))
    }
  }

  /// The place from 0 of the column that a mapping names; nil when the file has none such.
  package func index(of source: SourceColumn) -> Int? { search.place(of: source) }

  /// The texts of a column, each once and in order, with how many records have it.
  /// - Parameter text: the one the columns are of.
  package func texts(of column: Int, in text: DelimitedText) -> [(text: String, count: Int)] {
    var places: [String: Int] = [:]
    var found: [(text: String, count: Int)] = []
    for record in text.records[first...] {
      let own = CellText.trimmed(record.field(column))
      if let place = places[own] {
        found[place].count += 1
      } else {
        places[own] = found.count
        found.append((own, 1))
      }
    }
    return found
  }

  private static func samples(_ records: ArraySlice<SourceRecord>, _ place: Int) -> [String] {
    var found: [String] = []
    for record in records where found.count < 3 {
      let text = String(CellText.trimmed(record.field(place)).prefix(40).map { $0.isNewline ? " " : $0 })
      if !text.isEmpty, !found.contains(text) { found.append(text) }
    }
    return found
  }
}
