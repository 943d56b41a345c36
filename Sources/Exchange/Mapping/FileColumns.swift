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
  /// The first record after the heading.
  private let first: Int

  /// - Parameter named: what a mapping calls columns: the record with all those names is the heading.
  package init(_ text: DelimitedText, named sources: [SourceColumn] = []) {
    let index = HeadingGuess.index(text, named: sources)
    let heading = index.map { text.records[$0].fields } ?? []
    first = index.map { $0 + 1 } ?? 0
    search = FieldSearch(heading: heading, width: text.width)
    let (search, body) = (search, text.records[first...].prefix(Self.looked))
    columns = (0..<text.width).map { place in
      let name = heading.indices.contains(place) ? CellText.trimmed(heading[place]) : ""
      let isOwn = !FoldedName(name).isEmpty && search.place(of: .named(name)) == place
      return Column(
        source: isOwn ? .named(name) : .numbered(place + 1),
        name: name.isEmpty ? "kolumn \(place + 1)" : name, samples: Self.samples(body, place))
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

/// Which record of a file names its columns, when nobody has said it.
enum HeadingGuess {
  /// The first record that has all the names; where there are none, the first that is mostly filled in and has no amount. Nil when
  /// there is none: then the columns have numbers only.
  static func index(_ text: DelimitedText, named sources: [SourceColumn]) -> Int? {
    let names = Set(
      sources.compactMap { source in if case .named(let name) = source { FoldedName(name) } else { nil } })
    let named =
      names.isEmpty ? nil : text.records.firstIndex { names.isSubset(of: $0.fields.map { FoldedName($0) }) }
    return named ?? text.records.prefix(20).firstIndex { isHeading($0, width: text.width) }
  }

  private static func isHeading(_ record: SourceRecord, width: Int) -> Bool {
    let texts = record.fields.map(CellText.trimmed).filter { !$0.isEmpty }
    let words = texts.filter { !CellLook.isValue($0) }
    let isWide = texts.count * 2 > width && record.fields.count <= width
    return isWide && !words.isEmpty && words.count + texts.count { isPeriod($0) } == texts.count
  }

  /// A year of our time, or a month of one: what a heading may be although it looks like a number.
  private static func isPeriod(_ text: String) -> Bool {
    let year = text.prefix(4)
    return CellLook.isValue(text) && CellLook.isYear(text) && (year.hasPrefix("19") || year.hasPrefix("20"))
  }
}
