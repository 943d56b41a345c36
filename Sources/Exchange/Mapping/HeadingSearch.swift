import FollowUp

/// The record that names the fields a mapping asks for: the first that has every name. A file mapped by numbers has one when its first
/// record has no amount; over it may stand lines that have none either.
struct HeadingSearch {
  private let index: Int?
  let heading: FileHeading
  let place: ImportPlace?

  init(_ mapping: ImportMapping, _ text: DelimitedText) {
    let sources = Self.columns(mapping)
    let isNamed = sources.contains { if case .named = $0 { true } else { false } }
    let guess = HeadingGuess.index(text, named: sources)
    let found = isNamed ? guess ?? 0 : Self.index(text, mapping, guess)
    index = found
    heading = FileHeading(text, at: found.flatMap { text.records.indices.contains($0) ? $0 : nil })
    place = found.flatMap { text.records.indices.contains($0) ? .line(text.records[$0].line) : nil }
  }

  func rest(of text: DelimitedText) -> ArraySlice<SourceRecord> {
    text.records[min(text.records.count, index.map { $0 + 1 } ?? 0)...]
  }

  /// What looks like a heading counts only where nothing over it, nor it itself, has an amount.
  private static func index(_ text: DelimitedText, _ mapping: ImportMapping, _ guess: Int?) -> Int? {
    let numbers = amountNumbers(mapping)
    let hasAmount = { (record: SourceRecord) in numbers.contains { CellLook.isValue(record.field($0 - 1)) } }
    guard let first = text.records.first, !hasAmount(first) else { return nil }
    return guess.flatMap { text.records[...$0].contains(where: hasAmount) ? nil : $0 } ?? 0
  }

  private static func columns(_ mapping: ImportMapping) -> [SourceColumn] {
    [mapping.key] + mapping.amounts.sources + mapping.skipping.map(\.column)
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

extension ImportMapping.Amounts {
  /// The columns of the file that are read for them.
  var sources: [SourceColumn] {
    switch self {
    case .columns(let columns): columns.map(\.source)
    case .divided(let amount, let by, _): [amount, by]
    }
  }
}
