package import FollowUp

/// What a file says that its amounts are in: of the whole, and of each column.
struct SaidUnits {
  /// Of the columns that say nothing of their own.
  let unit: MeasureUnit
  /// By column, where it is another than that.
  let own: [MeasureUnit?]
  /// Why a person must say it; nil when the file does.
  let question: String?

  /// What is said of the whole file, else of all columns that say something, else the usual. A column that says nothing among several
  /// that say different things is a question.
  /// - Parameter fields: the columns of the file that are amounts, and what each is with us.
  init(_ heading: FileHeading, _ fields: [(field: Int, column: GridColumn)], usual: MeasureUnit) {
    let all = fields.map { heading.unit(of: $0.field, as: $0.column) }
    let said = heading.units.isEmpty ? Set(all.compactMap(\.self)) : heading.units
    let whole = said.count == 1 ? said.first ?? usual : usual
    unit = whole
    own = all.map { $0 == whole ? nil : $0 }
    question = said.count > 1 && all.contains(nil) ? Self.question(said) : nil
  }

  private static func question(_ units: Set<MeasureUnit>) -> String {
    let names = units.map(\.rawValue).sorted().joined(separator: " och ")
    return "filens rubriker säger både \(names), och inte vilken kolumn som är i vad: "
      + "säg enheten i mappningen på skärmen, eller med --enhet"
  }
}

extension ImportMapping {
  /// The same with the units that a file says its columns are in, for a mapping in which nobody has said any.
  package func heedingUnits(of text: DelimitedText, in plan: Plan) -> ImportMapping {
    guard case .columns(let columns) = amounts, let grid = grid(of: plan) else { return self }
    let heading = HeadingSearch(self, text).heading
    let search = FieldSearch(heading: heading, width: text.width)
    let fields = columns.compactMap { column -> (field: Int, column: GridColumn)? in
      guard let field = search.place(of: column.source), let place = grid.columnIndex(column.column)
      else { return nil }
      return (field, grid.columns[place])
    }
    guard fields.count == columns.count else { return self }
    let said = SaidUnits(heading, fields, usual: unit)
    var mapping = self
    mapping.say(said.unit)
    mapping.amounts = .columns(
      zip(columns, said.own).map { AmountColumn($0.source, to: $0.column, unit: $1) })
    if let question = said.question { mapping.remarks.append(MappingRemark(nil, question, isQuestion: true)) }
    return mapping
  }
}
