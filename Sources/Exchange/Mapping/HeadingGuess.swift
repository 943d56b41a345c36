/// Which record of a file names its columns, when nobody has said it.
enum HeadingGuess {
  /// So many records are looked at for the names.
  private static let looked = 1000

  /// The first record that has all the names; where there are none, the first that is mostly filled in and has no amount. Nil when
  /// there is none: then the columns have numbers only.
  static func index(_ text: DelimitedText, named sources: [SourceColumn]) -> Int? {
    let names = Set(
      sources.compactMap { source in if case .named(let name) = source { FoldedName(name) } else { nil } })
    let named =
      names.isEmpty
      ? nil : text.records.prefix(looked).firstIndex { names.isSubset(of: $0.fields.map { FoldedName($0) }) }
    return named
      ?? text.records.prefix(20).firstIndex { isHeading($0, width: text.width) }.map {
        belowGroups(text, $0)
      }
  }

  /// A line of what stands over several columns has gaps, and the names come after it.
  private static func belowGroups(_ text: DelimitedText, _ index: Int) -> Int {
    guard index + 1 < text.records.count, text.records[index].fields.dropFirst().contains(where: \.isEmpty),
      isHeading(text.records[index + 1], width: text.width)
    else { return index }
    return index + 1
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
