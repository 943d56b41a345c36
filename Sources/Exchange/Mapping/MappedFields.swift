import FollowUp

/// Where in a record the mapping's fields stand.
struct MappedFields {
  /// A field of amounts, and the column of the grid it goes to.
  struct AmountField {
    let field: Int
    let column: Int
  }

  let key: Int
  let amounts: [AmountField]
  /// The field whose words say the column, and what they mean.
  let divider: (field: Int, columns: [FoldedName: Int])?
  let skipping: [(field: Int, pattern: CodePattern)]
  /// The records after the heading.
  let records: ArraySlice<SourceRecord>

  /// Why the mapping does not fit the file.
  struct Misfit: Error {
    let problems: [ImportProblem]
  }

  init(_ mapping: ImportMapping, _ text: DelimitedText, _ grid: CellGrid) throws(Misfit) {
    let heading = HeadingSearch(mapping, text)
    var places = FieldPlaces(FieldSearch(heading: heading.fields, width: text.width), heading.place, grid)
    key = places.place(of: mapping.key)
    skipping = mapping.skipping.map { (places.place(of: $0.column), $0.pattern) }
    switch mapping.amounts {
    case .columns(let columns):
      amounts = columns.map {
        AmountField(field: places.place(of: $0.source), column: places.place(of: $0.column))
      }
      divider = nil
    case .divided(let amount, let by, let words):
      amounts = [AmountField(field: places.place(of: amount), column: 0)]
      let meanings = words.map { (FoldedName($0.word), places.place(of: $0.column)) }
      divider = (places.place(of: by), Dictionary(meanings) { first, _ in first })
    }
    records = heading.rest(of: text)
    if amounts.isEmpty { places.refuse("ingen kolumn med belopp är vald") }
    guard places.misfits.isEmpty else { throw Misfit(problems: places.misfits) }
  }
}

/// Places of fields and columns; those that are not there are gathered, so that all are told at once.
private struct FieldPlaces {
  private(set) var misfits: [ImportProblem] = []
  private let search: FieldSearch
  private let heading: ImportPlace?
  private let grid: CellGrid

  init(_ search: FieldSearch, _ heading: ImportPlace?, _ grid: CellGrid) {
    self.search = search
    self.heading = heading
    self.grid = grid
  }

  mutating func place(of column: SourceColumn) -> Int {
    if let place = search.place(of: column) { return place }
    refuse(search.sentence(column), at: heading)
    return 0
  }

  mutating func place(of key: ColumnKey) -> Int {
    if let place = grid.columnIndex(key) { return place }
    refuse("kolumnen \(key) finns inte hos oss")
    return 0
  }

  mutating func refuse(_ sentence: String, at place: ImportPlace? = nil) {
    misfits.append(ImportProblem(.stops, at: place, sentence))
  }
}

/// The record that names the fields: the first that has every name the mapping asks for. A file mapped by numbers has one when its first
/// record has no amount.
private struct HeadingSearch {
  private let index: Int?
  let fields: [String]
  let place: ImportPlace?

  init(_ mapping: ImportMapping, _ text: DelimitedText) {
    let names = Self.columns(mapping).compactMap { column -> FoldedName? in
      if case .named(let name) = column { FoldedName(name) } else { nil }
    }
    let numbers = Self.amountNumbers(mapping)
    let found =
      names.isEmpty
      ? text.records.first.flatMap { first in
        numbers.contains { CellLook.isValue(first.field($0 - 1)) } ? nil : 0
      }
      : text.records.firstIndex { record in
        Set(names).isSubset(of: record.fields.map { FoldedName($0) })
      } ?? 0
    index = found
    fields = found.flatMap { text.records.indices.contains($0) ? text.records[$0].fields : nil } ?? []
    place = found.flatMap { text.records.indices.contains($0) ? .line(text.records[$0].line) : nil }
  }

  func rest(of text: DelimitedText) -> ArraySlice<SourceRecord> {
    text.records[min(text.records.count, index.map { $0 + 1 } ?? 0)...]
  }

  private static func columns(_ mapping: ImportMapping) -> [SourceColumn] {
    let amounts: [SourceColumn] =
      switch mapping.amounts {
      case .columns(let columns): columns.map(\.source)
      case .divided(let amount, let by, _): [amount, by]
      }
    return [mapping.key] + amounts + mapping.skipping.map(\.column)
  }

  private static func amountNumbers(_ mapping: ImportMapping) -> [Int] {
    let amounts: [SourceColumn] =
      switch mapping.amounts {
      case .columns(let columns): columns.map(\.source)
      case .divided(let amount, _, _): [amount]
      }
    return amounts.compactMap { if case .numbered(let number) = $0 { number } else { nil } }
  }
}
