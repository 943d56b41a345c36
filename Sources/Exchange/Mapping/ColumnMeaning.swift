package import FollowUp

/// What a column of a file is for us.
package enum ColumnMeaning: Hashable, Sendable {
  case nothing
  /// It says which row of ours a record is of.
  case key
  /// Its amounts go to these columns of ours.
  case columns([ColumnKey])
  /// Its amounts are divided by the words of another.
  case amount
  /// Its words say which column of ours the amounts go to.
  case divider
}

/// The columns of a file, as a mapping uses them.
extension UnfinishedMapping {
  package func meaning(of column: Int, in file: FileColumns) -> ColumnMeaning {
    let isIt = { (source: SourceColumn?) in source.flatMap(file.index) == column }
    if isIt(key) { return .key }
    if isIt(amount) { return .amount }
    if isIt(divider) { return .divider }
    let own = columns.filter { isIt($0.source) }.map(\.column)
    return own.isEmpty ? .nothing : .columns(own)
  }

  /// A column means one thing at a time, and only one is the key; amounts are divided by a column's words or not at all.
  package mutating func set(_ meaning: ColumnMeaning, of column: Int, in file: FileColumns) {
    guard file.columns.indices.contains(column) else { return }
    let source = file.columns[column].source
    drop { file.index(of: $0) == column }
    remarks.removeAll { $0.column.flatMap(file.index) == column }
    switch meaning {
    case .nothing: break
    case .key: key = source
    case .columns(let keys):
      (amount, divider) = (nil, nil)
      let said = file.heading.unit(of: column)
      let unit = said == self.unit ? nil : said
      columns = (columns + keys.map { AmountColumn(source, to: $0, unit: unit) }).enumerated().sorted {
        let places = [$0, $1].map { file.index(of: $0.element.source) ?? Int.max }
        return (places[0], $0.offset) < (places[1], $1.offset)
      }.map(\.element)
    case .amount: (columns, amount) = ([], source)
    case .divider:
      if wordsColumn.flatMap(file.index) != column { words = [] }
      (columns, divider, wordsColumn) = ([], source, source)
    }
  }

  /// The columns that are named and that the file does not have, each once.
  package func lost(in file: FileColumns) -> [SourceColumn] {
    var seen: Set<SourceColumn> = []
    let named = [key, amount, divider].compactMap(\.self) + columns.map(\.source) + skipping.map(\.column)
    return named.filter { file.index(of: $0) == nil && seen.insert($0).inserted }
  }

  /// Leaves out a column by the name it is called.
  package mutating func remove(_ source: SourceColumn) {
    drop { $0 == source }
    skipping.removeAll { $0.column == source }
  }

  /// The same columns of the file after it has been read in another encoding, in which they are called something else.
  package mutating func rename(from before: FileColumns, to after: FileColumns) {
    let renamed = { (source: SourceColumn) -> SourceColumn in
      guard let place = before.index(of: source), after.columns.indices.contains(place) else { return source }
      return before.columns[place].source == source ? after.columns[place].source : source
    }
    (key, amount, divider) = (key.map(renamed), amount.map(renamed), divider.map(renamed))
    wordsColumn = wordsColumn.map(renamed)
    columns = columns.map { AmountColumn(renamed($0.source), to: $0.column, unit: $0.unit) }
    remarks = remarks.map {
      MappingRemark($0.column.map(renamed), $0.sentence, isQuestion: $0.isQuestion)
    }
    skipping = skipping.map { SkipRule(renamed($0.column), $0.pattern) }
  }

  private mutating func drop(_ isIt: (SourceColumn) -> Bool) {
    if key.map(isIt) == true { key = nil }
    if amount.map(isIt) == true { amount = nil }
    if divider.map(isIt) == true { divider = nil }
    columns.removeAll { isIt($0.source) }
  }
}
