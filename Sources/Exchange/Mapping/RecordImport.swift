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
  private var controls: ControlTotals
  private var count: RecordCount
  /// The columns that the words of the dividing field mean, as they have been met.
  private var words: [String: Int?] = [:]

  init(_ mapping: ImportMapping, _ fields: MappedFields, _ text: DelimitedText, _ grid: CellGrid) {
    self.mapping = mapping
    self.fields = fields
    self.grid = grid
    width = text.width
    finder = RowFinder(mapping, grid)
    controls = ControlTotals(grid)
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
    proposal.controls = controls.all
  }

  private mutating func read(_ record: SourceRecord, _ proposal: inout ImportProposal) {
    let isSkipped = fields.skipping.contains { $0.pattern.matches(record.field($0.field)) }
    var fate = isSkipped ? RecordCount.Fate.skipped : .blank
    for field in fields.amounts {
      let text = record.field(field.field)
      let place = ImportPlace.field(line: record.line, column: field.field + 1)
      guard let amount = amount(text, field.unit, isSkipped, place, &proposal) else { continue }
      guard let column = column(field, record) else {
        tellColumn(record, amount, field.unit)
        if !isSkipped { fate = .leftOut }
        continue
      }
      if isSkipped {
        skip(amount, column, field.unit, record)
      } else {
        fate = self.place(amount, column, field.unit, record)
      }
    }
    count.add(fate)
  }

  private mutating func skip(
    _ amount: ExactDecimal, _ column: Int, _ unit: MeasureUnit, _ record: SourceRecord
  ) {
    let total = controls.read(amount, finder.find(key(record)).row, column, in: unit)
    controls.put(amount, .skipped, total)
  }

  /// Nil where there is no amount; what cannot be read is told, unless the record is skipped.
  private func amount(
    _ text: String, _ unit: MeasureUnit, _ isSkipped: Bool, _ place: ImportPlace,
    _ proposal: inout ImportProposal
  ) -> ExactDecimal? {
    do throws(CellFlaw) {
      let content = try CellNumber(unit: unit, decimals: decimals).read(text)
      if case .number(let number) = content { return number }
    } catch {
      if !isSkipped { proposal.tell(.skips, at: place, error.sentence) }
    }
    return nil
  }

  private mutating func column(_ field: AmountField, _ record: SourceRecord) -> Int? {
    guard let divider = fields.divider else { return field.column }
    let word = record.field(divider.field)
    if let known = words[word] { return known }
    let meant = divider.columns[FoldedName(word)]
    words[word] = .some(meant)
    return meant
  }

  private mutating func tellColumn(_ record: SourceRecord, _ amount: ExactDecimal, _ unit: MeasureUnit) {
    let word = fields.divider.map { record.field($0.field) } ?? ""
    leftOut.add(
      key(record), line: record.line, amount: .init(number: amount, unit: unit.isMoney ? unit : nil),
      "\(Quoted.text(word)) är ingen av de valda kolumnerna",
      .word(word))
  }

  private func key(_ record: SourceRecord) -> String {
    let text = CellText.trimmed(record.field(fields.key))
    return String(text.map { $0.isNewline ? " " : $0 })
  }

  private mutating func place(
    _ amount: ExactDecimal, _ column: Int, _ unit: MeasureUnit, _ record: SourceRecord
  ) -> RecordCount.Fate {
    let key = key(record)
    let found = finder.find(key)
    let total = controls.read(amount, found.row, column, in: unit)
    let part = RowSums.Part(amount: amount, unit: unit, total: total, record: record)
    switch found {
    case .ruled(let row, let rule):
      sums.add(part, at: .init(row: row, column: column), isRuled: true)
      return .ruled(rule)
    case .named(let row):
      sums.add(part, at: .init(row: row, column: column), isRuled: false)
      return .named
    case .nothing:
      leaveOut(key, part, "ingen rad hos oss heter så", .row)
    case .several(let rows):
      let names = rows.prefix(4).map { Quoted.text(grid.rows[$0].label) }.joined(separator: ", ")
      leaveOut(key, part, "kan vara flera rader hos oss: \(names)", .severalRows)
    }
    return .leftOut
  }

  /// Told in the unit of its control total.
  private mutating func leaveOut(
    _ key: String, _ part: RowSums.Part, _ reason: String, _ cause: LeftOut.Cause
  ) {
    controls.put(part.amount, .leftOut, part.total)
    let unit = part.unit.isMoney ? part.unit : part.total.base
    leftOut.add(key, line: part.record.line, amount: .init(number: part.amount, unit: unit), reason, cause)
  }

  private mutating func write(_ proposal: inout ImportProposal) {
    var refused: [Int: Int] = [:]
    for place in sums.order {
      guard let sum = sums.sums[place], let slot = grid.slot(place.row, place.column) else { continue }
      let inside = mapping.sign.inside(
        sum.part.amount, grid.rows[place.row].kind, isShownNegated: slot.isShownNegated)
      let figure = slot.with(.number(inside))
      if let reason = refusal(sum, slot) ?? slot.refusal(of: figure) {
        leaveOut(key(sum.part.record), sum.part, reason, isDouble(sum) ? .doubled : .figure)
        refused[place.row] = max(refused[place.row] ?? 0, sum.count)
      } else {
        controls.put(sum.part.amount, .applied, sum.part.total)
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
    let unit = sum.part.unit
    if slot.unit.base != unit.base, slot.unit.isMoney || unit.isMoney {
      return "\(slot.label) är i \(slot.unit.rawValue), filen i \(unit.rawValue)"
    }
    return sum.part.amount.isWithinLimits ? nil : "summan har för många siffror för en ruta"
  }
}
