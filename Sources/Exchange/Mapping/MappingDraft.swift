package import FollowUp

/// A first mapping for a file that nobody has mapped: for a person to go on with, never to be used unseen.
package enum MappingDraft {
  /// Takes the key from the first column most of whose texts name rows of ours (else the first that has text), and the amounts from the
  /// headings that are called as our columns.
  /// - Parameter unit: of the amounts, where no heading says it.
  /// - Returns: nil when no heading is called as a column of ours.
  package static func mapping(
    _ text: DelimitedText, for target: ImportMapping.Target, on grid: CellGrid, unit: MeasureUnit
  ) -> ImportMapping? {
    for (index, record) in text.records.prefix(20).enumerated() {
      let amounts = amounts(record, grid)
      guard !amounts.isEmpty else { continue }
      let body = text.records[(index + 1)...].prefix(200)
      let taken = Set(amounts.map(\.source))
      let free = record.fields.indices.filter { !taken.contains(.named(record.fields[$0])) }
      guard let key = key(free, body, grid) else { return nil }
      let name = record.fields[key]
      return ImportMapping(
        target: target, separator: text.separator,
        key: name.isEmpty ? .numbered(key + 1) : .named(name), amounts: .columns(amounts),
        unit: record.fields.lazy.compactMap { HeadingText($0).unit }.first ?? unit)
    }
    return nil
  }

  /// A mapping to begin with where too little is recognised: the column whose texts name rows of ours is proposed as the key, amounts
  /// whose heading is called as one column of ours and no other as that, and money is taken to be in the unit that a heading says.
  package static func beginning(
    _ text: DelimitedText, _ columns: FileColumns, for target: ImportMapping.Target, on grid: CellGrid,
    unit: MeasureUnit
  ) -> UnfinishedMapping {
    let index = NameIndex(grid.rows.map { ($0.id, $0.label) })
    let body = text.records.prefix(200)
    let scored = columns.columns.indices.map { field in
      (field, body.count { !index.places(of: $0.field(field)).isEmpty })
    }
    let best = scored.filter { $0.1 > 0 }.max { ($0.1, -$0.0) < ($1.1, -$1.0) }
    let said = columns.columns.lazy.compactMap { HeadingText($0.name).unit }.first
    var draft = UnfinishedMapping(
      for: target, unit: said ?? unit, key: best.map { columns.columns[$0.0].source })
    for (index, column) in columns.columns.enumerated() where index != best?.0 {
      let names = [column.name, HeadingText(column.name).name].map { FoldedName($0) }.filter { !$0.isEmpty }
      let meant = grid.columns.enumerated().filter { _, own in
        own.names.contains { names.contains(FoldedName($0)) }
      }
      guard meant.count == 1, !grid.isComputed(column: meant[0].offset) else { continue }
      draft.set(.columns([meant[0].element.key]), of: index, in: columns)
    }
    return draft
  }

  private static func amounts(_ record: SourceRecord, _ grid: CellGrid) -> [AmountColumn] {
    var free = grid.columns
    return record.fields.compactMap { heading in
      let called = [FoldedName(heading), FoldedName(HeadingText(heading).name)].filter { !$0.isEmpty }
      let found = free.firstIndex { column in column.names.contains { called.contains(FoldedName($0)) } }
      return found.map { AmountColumn(.named(heading), to: free.remove(at: $0).key) }
    }
  }

  private static func key(_ free: [Int], _ body: ArraySlice<SourceRecord>, _ grid: CellGrid) -> Int? {
    let index = NameIndex(grid.rows.map { ($0.id, $0.label) })
    let scored = free.map { field in
      (field, body.count { !index.places(of: $0.field(field)).isEmpty })
    }
    let best = scored.max { ($0.1, -$0.0) < ($1.1, -$1.0) }
    if let best, best.1 > 0 { return best.0 }
    return free.first { field in
      body.contains { !CellLook.isValue($0.field(field)) && !$0.field(field).isEmpty }
    }
      ?? free.first
  }
}
