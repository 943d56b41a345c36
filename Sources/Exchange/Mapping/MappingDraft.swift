package import FollowUp

/// A first mapping for a file that nobody has mapped: for a person to go on with, never to be used unseen.
package enum MappingDraft {
  /// So many records are looked at for the headings.
  private static let looked = 20

  /// Takes the key from the first column most of whose texts name rows of ours (else the first that has text), and the amounts from the
  /// headings that are called as our columns. What the headings leave open is asked in the mapping's remarks.
  /// - Parameters:
  ///   - unit: of the amounts, where nothing over them says it.
  ///   - point: the period that a person has said; it settles which of several columns a heading means.
  /// - Returns: nil when no heading is called as a column of ours.
  package static func mapping(
    _ text: DelimitedText, for target: ImportMapping.Target, on grid: CellGrid, unit: MeasureUnit,
    at point: Period? = nil
  ) -> ImportMapping? {
    let search = ColumnSearch(grid)
    guard let index = headingIndex(text, search) else { return nil }
    let heading = FileHeading(text, at: index)
    let columns = DraftColumns(heading, search, on: grid, unit: unit, at: point)
    let body = text.records[(index + 1)...].prefix(200)
    let free = heading.names.indices.filter { !columns.taken.contains($0) }
    let asks = columns.remarks.contains(where: \.isQuestion)
    guard !columns.amounts.isEmpty || asks, let key = key(free, body, grid) else { return nil }
    return ImportMapping(
      target: target, separator: text.separator, key: heading.source(of: key),
      amounts: .columns(columns.amounts), unit: columns.unit, remarks: columns.remarks)
  }

  /// A mapping to begin with where too little is recognised: the column whose texts name rows of ours is proposed as the key, amounts
  /// whose heading is called as one column of ours and no other as that, and money is taken to be in the unit that is said of it.
  package static func beginning(
    _ text: DelimitedText, _ columns: FileColumns, for target: ImportMapping.Target, on grid: CellGrid,
    unit: MeasureUnit
  ) -> UnfinishedMapping {
    let best = scored(Array(columns.columns.indices), text.records.prefix(200), grid).filter { $0.1 > 0 }
      .max { ($0.1, -$0.0) < ($1.1, -$1.0) }?.0
    let drafted = DraftColumns(columns.heading, ColumnSearch(grid), on: grid, unit: unit, at: nil)
    var draft = UnfinishedMapping(
      for: target, unit: drafted.unit, key: best.map { columns.columns[$0].source })
    for amount in drafted.amounts {
      guard let field = columns.index(of: amount.source), field != best,
        !(grid.columnIndex(amount.column).map(grid.isComputed(column:)) ?? true)
      else { continue }
      draft.set(.columns([amount.column]), of: field, in: columns)
    }
    return draft
  }

  /// The first of the records that name most columns of ours.
  private static func headingIndex(_ text: DelimitedText, _ search: ColumnSearch) -> Int? {
    let counts = text.records.prefix(looked).map { record in
      record.fields.count { !search.places(of: $0, under: []).isEmpty }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }

  private static func scored(
    _ fields: [Int], _ body: ArraySlice<SourceRecord>, _ grid: CellGrid
  ) -> [(Int, Int)] {
    let index = NameIndex(grid.rows.map { ($0.id, $0.label) })
    return fields.map { field in (field, body.count { !index.places(of: $0.field(field)).isEmpty }) }
  }

  private static func key(_ free: [Int], _ body: ArraySlice<SourceRecord>, _ grid: CellGrid) -> Int? {
    let best = scored(free, body, grid).max { ($0.1, -$0.0) < ($1.1, -$1.0) }
    if let best, best.1 > 0 { return best.0 }
    return free.first { field in
      body.contains { !CellLook.isValue($0.field(field)) && !$0.field(field).isEmpty }
    }
      ?? free.first
  }
}
