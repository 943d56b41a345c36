import ExactJSON
import FollowUp

/// The parts of a mapping.
extension MappingReader {
  mutating func target() throws(MappingFlaw) -> ImportMapping.Target {
    try required("target", ImportMapping.Target.init)
  }

  /// A list of columns, or a field of amounts with the words that divide it.
  mutating func amounts() throws(MappingFlaw) -> ImportMapping.Amounts {
    guard let amount = take("amount") else {
      return .columns(
        try list("amounts") { (value) throws(MappingFlaw) in
          var reader = try MappingReader(value)
          let (source, column) = (try reader.column("from"), try reader.required("to", ColumnKey.init))
          let unit = try reader.optional("unit") { MeasureUnit(rawValue: $0) }
          try reader.finish()
          return AmountColumn(source, to: column, unit: unit)
        })
    }
    let by = try column("by")
    let words = try list("words") { (value) throws(MappingFlaw) in
      let (word, column) = try Self.pair(value, "word", Self.text, "to", ColumnKey.init)
      return ColumnWord(word, means: column)
    }
    return .divided(amount: try Self.column(amount), by: by, words)
  }

  static func skip(_ value: JSONValue) throws(MappingFlaw) -> SkipRule {
    let (column, pattern) = try pair(value, "in", Self.column, "like", CodePattern.init)
    return SkipRule(column, pattern)
  }

  static func rule(_ value: JSONValue) throws(MappingFlaw) -> RowRule {
    let codes = { (value: JSONValue) throws(MappingFlaw) in try word(value, CodePattern.init) }
    let (pattern, row) = try pair(value, "codes", codes, "row", EntityID.init)
    return RowRule(pattern, to: row)
  }

  /// An object of two members and no more.
  private static func pair<One, Other>(
    _ value: JSONValue, _ one: String, _ read: (JSONValue) throws(MappingFlaw) -> One, _ other: String,
    _ word: (String) -> Other?
  ) throws(MappingFlaw) -> (One, Other) {
    var reader = try MappingReader(value)
    let first = try read(reader.needed(one))
    let second = try reader.required(other, word)
    try reader.finish()
    return (first, second)
  }
}
