import FollowUp

/// The records of a file, one by one, to sums on our rows.
struct RecordImport {
  private let mapping: ImportMapping
  private let fields: MappedFields
  private let grid: CellGrid
  private let width: Int
  private let decimals: DecimalFinding
  private var finder: RowFinder
  private var sums = RowSums()
  private var leftOut = LeftOutList()
  private var controls: [Int: ControlTotal] = [:]
  private var count: RecordCount
  /// The columns that the words of the dividing field mean, as they have been met.
  private var words: [String: Int?] = [:]

  init(_ mapping: ImportMapping, _ fields: MappedFields, _ text: DelimitedText, _ grid: CellGrid) {
    self.mapping = mapping
    self.fields = fields
    self.grid = grid
    width = text.width
    finder = RowFinder(mapping, grid)
    count = RecordCount(read: fields.records.count, rules: mapping.rules.count)
    decimals = mapping.decimalSign.map { DecimalFinding(told: $0) } ?? Self.decimals(fields, text)
  }

  /// Where figures may be read in two ways, a file with semicolons is taken for Swedish and one with commas for English.
  private static func decimals(_ fields: MappedFields, _ text: DelimitedText) -> DecimalFinding {
    let usual: DecimalSign? =
      switch text.separator {
      case .semicolon: .comma
      case .comma: .point
      case .tab, .bar, nil: nil
      }
    let texts = fields.records.lazy.flatMap { record in fields.amounts.map { record.field($0.field) } }
    return DecimalFinding(texts, usual: usual)
  }

  mutating func read(into proposal: inout ImportProposal) {
    proposal.decimalSign = decimals.sign
    if let one = decimals.conflict.first, let other = decimals.conflict.last {
      proposal.tell(
        .note, "Både \(Quoted.text(one)) och \(Quoted.text(other)) står i filen: varje tal är läst för sig.")
    }
    for record in fields.records where record.fields.count <= width { read(record, &proposal) }
    write(&proposal)
    proposal.leftOut = leftOut.list(near: finder.near)
    proposal.records = count
    proposal.controls = controls.keys.sorted().compactMap { controls[$0] }
  }

  private mutating func read(_ record: SourceRecord, _ proposal: inout ImportProposal) {
    let isSkipped = fields.skipping.contains { $0.pattern.matches(record.field($0.field)) }
    var fate = isSkipped ? RecordCount.Fate.skipped : .blank
    for field in fields.amounts {
      let text = record.field(field.field)
      guard
        let amount = amount(text, isSkipped, .field(line: record.line, column: field.field + 1), &proposal)
      else { continue }
      guard let column = column(field, record) else {
        tellColumn(record, amount)
        if !isSkipped { fate = .leftOut }
        continue
      }
      let empty = control(column)
      controls[column, default: empty].read += amount
      if isSkipped {
        controls[column]?.skipped += amount
      } else {
        fate = place(amount, column, record)
      }
    }
    count.add(fate)
  }

  /// Nil where there is no amount; what cannot be read is told, unless the record is skipped.
  private func amount(
    _ text: String, _ isSkipped: Bool, _ place: ImportPlace, _ proposal: inout ImportProposal
  ) -> ExactDecimal? {
    do throws(CellFlaw) {
      let content = try CellNumber(unit: mapping.unit, decimals: decimals).read(text)
      if case .number(let number) = content { return number }
    } catch {
      if !isSkipped { proposal.tell(.skips, at: place, error.sentence) }
    }
    return nil
  }

  private mutating func column(_ field: MappedFields.AmountField, _ record: SourceRecord) -> Int? {
    guard let divider = fields.divider else { return field.column }
    let word = record.field(divider.field)
    if let known = words[word] { return known }
    let meant = divider.columns[FoldedName(word)]
    words[word] = .some(meant)
    return meant
  }

  private mutating func tellColumn(_ record: SourceRecord, _ amount: ExactDecimal) {
    let word = fields.divider.map { record.field($0.field) } ?? ""
    leftOut.add(
      key(record), line: record.line, amount: amount, "\(Quoted.text(word)) är ingen av de valda kolumnerna",
      .word(word))
  }

  private func control(_ column: Int) -> ControlTotal {
    ControlTotal(column: grid.columns[column].key, label: grid.columns[column].names[0])
  }

  private func key(_ record: SourceRecord) -> String {
    let text = CellText.trimmed(record.field(fields.key))
    return String(text.map { $0.isNewline ? " " : $0 })
  }

  private mutating func place(
    _ amount: ExactDecimal, _ column: Int, _ record: SourceRecord
  ) -> RecordCount.Fate {
    let key = key(record)
    switch finder.find(key) {
    case .ruled(let row, let rule):
      sums.add(amount, at: .init(row: row, column: column), isRuled: true, record)
      return .ruled(rule)
    case .named(let row):
      sums.add(amount, at: .init(row: row, column: column), isRuled: false, record)
      return .named
    case .nothing:
      leaveOut(key, record.line, amount, column, "ingen rad hos oss heter så", .row)
    case .several(let rows):
      let names = rows.prefix(4).map { Quoted.text(grid.rows[$0].label) }.joined(separator: ", ")
      leaveOut(key, record.line, amount, column, "kan vara flera rader hos oss: \(names)", .severalRows)
    }
    return .leftOut
  }

  private mutating func leaveOut(
    _ key: String, _ line: Int, _ amount: ExactDecimal, _ column: Int, _ reason: String,
    _ cause: LeftOut.Cause
  ) {
    controls[column]?.leftOut += amount
    leftOut.add(key, line: line, amount: amount, reason, cause)
  }

  private mutating func write(_ proposal: inout ImportProposal) {
    var refused: [Int: Int] = [:]
    for place in sums.order {
      guard let sum = sums.sums[place], let slot = grid.slot(place.row, place.column) else { continue }
      let inside = mapping.sign.inside(
        sum.amount, grid.rows[place.row].kind, isShownNegated: slot.isShownNegated)
      let figure = slot.with(.number(inside))
      if let reason = refusal(sum, slot) ?? slot.refusal(of: figure) {
        leaveOut(
          key(sum.first), sum.first.line, sum.amount, place.column, reason, isDouble(sum) ? .doubled : .figure
        )
        refused[place.row] = max(refused[place.row] ?? 0, sum.count)
      } else {
        controls[place.column]?.applied += sum.amount
        proposal.add(slot, figure)
      }
    }
    count.leftOut += refused.values.reduce(0, +)
  }

  /// Whether several records are of one figure, and nobody has said that they are to be summed.
  private func isDouble(_ sum: RowSums.Sum) -> Bool {
    !mapping.isSummed && (sum.named > 1 || (sum.named > 0 && sum.ruled > 0))
  }

  /// Why a sum does not go in; nil when it does.
  private func refusal(_ sum: RowSums.Sum, _ slot: CellSlot) -> String? {
    if isDouble(sum) {
      return "\(sum.count) rader i filen gäller \(slot.label), och ingen regel säger att de ska summeras"
    }
    // A bare number of anything but money is in the row's own unit.
    if slot.unit.base != mapping.unit.base, slot.unit.isMoney || mapping.unit.isMoney {
      return "\(slot.label) är i \(slot.unit.rawValue), filen i \(mapping.unit.rawValue)"
    }
    return sum.amount.isWithinLimits ? nil : "summan har för många siffror för en ruta"
  }
}
