import FollowUp

/// Where in a record the mapping's fields stand.
struct MappedFields {
  let key: Int
  let amounts: [AmountField]
  /// The field whose words say the column, and what they mean.
  let divider: (field: Int, columns: [FoldedName: Int])?
  let skipping: [(field: Int, pattern: CodePattern)]
  /// The records after the heading.
  let records: ArraySlice<SourceRecord>
  /// What is to be known of how the file is read: units that it says otherwise, columns that are not in.
  let remarks: [ImportProblem]

  /// Why the mapping does not fit the file.
  struct Misfit: Error {
    let problems: [ImportProblem]
  }

  init(_ mapping: ImportMapping, _ text: DelimitedText, _ grid: CellGrid) throws(Misfit) {
    let found = HeadingSearch(mapping, text)
    let search = FieldSearch(heading: found.heading, width: text.width)
    var places = FieldPlaces(search, found.place, grid)
    key = places.place(of: mapping.key)
    skipping = mapping.skipping.map { (places.place(of: $0.column), $0.pattern) }
    switch mapping.amounts {
    case .columns(let columns):
      amounts = columns.map {
        AmountField(
          field: places.place(of: $0.source), column: places.place(of: $0.column),
          unit: $0.unit ?? mapping.unit)
      }
      divider = nil
    case .divided(let amount, let by, let words):
      amounts = [AmountField(field: places.place(of: amount), column: 0, unit: mapping.unit)]
      let meanings = words.map { (FoldedName($0.word), places.place(of: $0.column)) }
      divider = (places.place(of: by), Dictionary(meanings) { first, _ in first })
    }
    records = found.rest(of: text)
    remarks =
      UnitRemarks(found.heading, grid, isDivided: divider != nil).remarks(of: amounts)
      + UnreadColumns(
        found.heading, records,
        used: Set([key] + amounts.map(\.field) + [divider?.field].compactMap(\.self) + skipping.map(\.field))
          .union(mapping.remarks.compactMap { $0.column.flatMap(search.place) })
      ).remarks
    if amounts.isEmpty, !mapping.remarks.contains(where: \.isQuestion) {
      places.refuse("ingen kolumn med belopp är vald")
    }
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
