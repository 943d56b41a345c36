package import FollowUp

/// How a file from another system becomes figures of ours: said once by a person and kept by name.
package struct ImportMapping: Hashable, Sendable {
  /// Where the amounts go.
  package enum Target: Hashable, Sendable {
    case table(FigureAddress.Register, EntityID)
    case indicators
  }

  /// Which fields are amounts, and the column of ours each goes to.
  package enum Amounts: Hashable, Sendable {
    case columns([AmountColumn])
    /// One field of amounts, and one whose words say which column: `Utfall`, `2025-03`.
    case divided(amount: SourceColumn, by: SourceColumn, [ColumnWord])
  }

  /// What the person calls it.
  package var name: String
  package var target: Target
  /// Nil: found out.
  package var encoding: TextEncoding?
  package var separator: Separator?
  package var decimalSign: DecimalSign?
  /// The field that says which row a record is of.
  package var key: SourceColumn
  /// How the key may name a row of ours where no rule says; none when only the rules count.
  package var matching: [NameIndex.Means]
  package var amounts: Amounts
  /// What the amounts are in, where a column says nothing of its own.
  package var unit: MeasureUnit
  package var sign: AmountSign
  /// Records that are left out on purpose: sums, other committees.
  package var skipping: [SkipRule]
  /// Codes and ranges of codes to rows of ours; all records of a rule are summed.
  package var rules: [RowRule]
  /// Whether records that name the same row of ours, without a rule, are summed too.
  package var isSummed: Bool
  /// What is to be told or answered of one that was drawn up from a file. It is not kept: a kept mapping is what a person has said.
  package var remarks: [MappingRemark]

  package init(
    name: String = "", target: Target, encoding: TextEncoding? = nil, separator: Separator? = nil,
    decimalSign: DecimalSign? = nil, key: SourceColumn,
    matching: [NameIndex.Means] = NameIndex.Means.allCases,
    amounts: Amounts, unit: MeasureUnit, sign: AmountSign = .asShown, skipping: [SkipRule] = [],
    rules: [RowRule] = [], isSummed: Bool = false, remarks: [MappingRemark] = []
  ) {
    self.name = name
    self.target = target
    self.encoding = encoding
    self.separator = separator
    self.decimalSign = decimalSign
    self.key = key
    self.matching = matching
    self.amounts = amounts
    self.unit = unit
    self.sign = sign
    self.skipping = skipping
    self.rules = rules
    self.isSummed = isSummed
    self.remarks = remarks
  }

  /// The columns of ours that amounts go to, each once.
  package var columns: [ColumnKey] {
    let all =
      switch amounts {
      case .columns(let columns): columns.map(\.column)
      case .divided(_, _, let words): words.map(\.column)
      }
    var seen: Set<ColumnKey> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// Says what all amounts are in, whatever the headings say of each.
  package mutating func say(_ unit: MeasureUnit) {
    self.unit = unit
    if case .columns(let columns) = amounts {
      amounts = .columns(columns.map { AmountColumn($0.source, to: $0.column) })
    }
    remarks.removeAll { $0.isQuestion && $0.column == nil }
  }

  /// Says where the amounts are: no question of it is left.
  package mutating func say(_ amounts: Amounts) {
    self.amounts = amounts
    remarks.removeAll { $0.column != nil }
  }

  /// The rows and columns the amounts go to; nil when the year has no such table.
  package func grid(of plan: Plan) -> CellGrid? {
    switch target {
    case .table(let register, let table): CellGrid(table, in: register, of: plan)
    case .indicators: CellGrid(indicators: plan.goals.indicators.map(\.id), columns: columns, of: plan)
    }
  }
}

/// A field of amounts and the column of ours it goes to.
package struct AmountColumn: Hashable, Sendable {
  package var source: SourceColumn
  package var column: ColumnKey
  /// What its amounts are in, where it is said of them alone; nil for the mapping's unit.
  package var unit: MeasureUnit?

  package init(_ source: SourceColumn, to column: ColumnKey, unit: MeasureUnit? = nil) {
    self.source = source
    self.column = column
    self.unit = unit
  }
}

/// A word in the file and the column of ours it means.
package struct ColumnWord: Hashable, Sendable {
  package var word: String
  package var column: ColumnKey

  package init(_ word: String, means column: ColumnKey) {
    self.word = word
    self.column = column
  }
}

/// Records to leave out: those whose field is like the pattern.
package struct SkipRule: Hashable, Sendable {
  package var column: SourceColumn
  package var pattern: CodePattern

  package init(_ column: SourceColumn, _ pattern: CodePattern) {
    self.column = column
    self.pattern = pattern
  }
}

/// Codes and the row of ours they are summed on.
package struct RowRule: Hashable, Sendable {
  package var codes: CodePattern
  package var row: EntityID

  package init(_ codes: CodePattern, to row: EntityID) {
    self.codes = codes
    self.row = row
  }
}
