import ExactJSON
import FollowUp

/// A figure in a file: a bare number, or an object with what more is known of it. Numbers stand in the cell's unit.
enum FigureSchema {
  static func read(_ node: JSONNode, unit: MeasureUnit) throws(StoreError) -> Figure {
    if case .number = node.value.content {
      return Figure(.number(try node.decimal(timesTenTo: unit.exponent)))
    }
    var reader = try node.object()
    let figure = try read(&reader, unit: unit)
    try reader.finish()
    return figure
  }

  /// The members of a figure inside a larger object.
  static func read(_ reader: inout ObjectReader, unit: MeasureUnit) throws(StoreError) -> Figure {
    let value = reader.optional("value")
    let words = try reader.string("words")
    let missing = try reader.value("missing") { (node) throws(StoreError) in
      try node.word(Figure.Missing.self)
    }
    let comparison = try reader.value("operator") { (node) throws(StoreError) in
      try node.word(Figure.Comparison.self)
    }
    let reference = reader.optional("reference")
    let printed = try reader.string("printed")
    let own = try reader.value("unit") { (node) throws(StoreError) in try node.unit() }
    let number = { (node: JSONNode) throws(StoreError) in
      try node.decimal(timesTenTo: (own ?? unit).exponent)
    }
    let content = try content(value.map(number), words, missing, in: reader)
    return Figure(
      content, comparison: comparison, reference: try reference.map(number), printed: printed, unit: own,
      dated: try reader.value("dated") { (node) throws(StoreError) in try node.period() },
      note: try reader.string("note"), isPreliminary: try reader.bool("preliminary") ?? false)
  }

  private static func content(
    _ number: ExactDecimal?, _ words: String?, _ missing: Figure.Missing?, in reader: ObjectReader
  ) throws(StoreError) -> Figure.Content {
    switch (number, words, missing) {
    case (let number?, nil, nil): return .number(number)
    case (nil, let words?, nil): return .words(words)
    case (nil, nil, let missing?): return .missing(missing)
    case (.some, .some, _), (.some, _, .some), (_, .some, .some), (nil, nil, nil):
      throw reader.node.error("en siffra ska ha precis ett av value, words och missing")
    }
  }

  static func json(_ figure: Figure, unit: MeasureUnit) -> JSONValue {
    var builder = ObjectBuilder()
    add(figure, unit: unit, to: &builder)
    if let number = figure.number, figure == Figure(.number(number)) {
      return .number(number.shifted(by: -unit.exponent))
    }
    return builder.value(inline: true)
  }

  static func add(_ figure: Figure, unit: MeasureUnit, to builder: inout ObjectBuilder) {
    let exponent = (figure.unit ?? unit).exponent
    switch figure.content {
    case .number(let number): builder.add("value", .number(number.shifted(by: -exponent)))
    case .words(let words): builder.add("words", words)
    case .missing(let reason): builder.add("missing", reason.rawValue)
    }
    builder.add("operator", figure.comparison?.rawValue)
    builder.add("reference", figure.reference.map { .number($0.shifted(by: -exponent)) })
    builder.add("printed", figure.printed)
    builder.add("unit", figure.unit?.rawValue)
    builder.add("dated", figure.dated?.description)
    builder.add("note", figure.note)
    builder.add("preliminary", figure.isPreliminary)
  }
}
