package import FollowUp

/// A list of figures with their addresses, as `visa siffror --format csv` writes it, read back.
package enum AddressedImport {
  /// What the list would change; nil when the file is no such list. An empty value leaves what stands.
  ///
  /// `value` is exact, in the base unit and the sign that is shown, with a decimal point.
  package static func proposal(_ source: DelimitedSource, in plan: Plan) -> ImportProposal? {
    guard let heading = source.text.records.first?.fields.map(FoldedName.init),
      let address = heading.firstIndex(of: FoldedName("address")),
      let value = heading.firstIndex(of: FoldedName("value"))
    else { return nil }
    var reading = AddressedReading(plan)
    reading.proposal.problems = source.problems
    for record in source.text.records.dropFirst() where record.fields.count == source.text.width {
      let text = CellText.trimmed(record.field(value))
      if !text.isEmpty { reading.read(record.field(address), text, .line(record.line)) }
    }
    return reading.proposal
  }
}

/// The lines of the list, one by one.
private struct AddressedReading {
  var proposal = ImportProposal()
  private let plan: Plan
  /// What each figure is shown as: words and figures of other registers are not written here, but may stand in the list.
  private let known: [FigureAddress: ExactDecimal]
  private var grids: [String: CellGrid] = [:]

  init(_ plan: Plan) {
    self.plan = plan
    let lines = FigureList.lines(of: plan).compactMap { line in line.value.map { (line.address, $0) } }
    known = Dictionary(lines) { first, _ in first }
  }

  mutating func read(_ text: String, _ value: String, _ place: ImportPlace) {
    guard let address = FigureAddress(CellText.trimmed(text)) else {
      return proposal.tell(.skips, at: place, "\(Quoted.text(text)) är ingen adress")
    }
    guard let number = ExactDecimal(literal: value) else {
      return proposal.tell(
        .skips, at: place, "\(Quoted.text(value)) är inget exakt värde, som 731800000 eller 8.1")
    }
    guard address.committee == plan.committee, address.year == plan.year else {
      return proposal.tell(.skips, at: place, "\(address) hör till en annan nämnd eller ett annat år")
    }
    if known[address] == number { return proposal.unchanged += 1 }
    guard let slot = slot(address) else {
      return proposal.tell(.skips, at: place, "\(address) finns inte bland det som går att läsa in")
    }
    let figure = slot.with(.number(slot.isShownNegated ? -number : number))
    if let refusal = slot.refusal(of: figure) { return proposal.tell(.skips, at: place, refusal) }
    proposal.add(slot, figure)
  }

  private mutating func slot(_ address: FigureAddress) -> CellSlot? {
    guard let field = address.path.last, let grid = grid(address) else { return nil }
    let row = address.path[address.path.count - 2]
    guard let down = grid.rowIndex(row),
      let across = grid.columnIndex(ColumnKey(field: field, period: address.period))
    else { return nil }
    return grid.slot(down, across)
  }

  private mutating func grid(_ address: FigureAddress) -> CellGrid? {
    switch (address.register, address.path.count) {
    case (.money, 3), (.actions, 3), (.statistics, 3):
      let name = "\(address.register.rawValue)/\(address.path[0])"
      if let known = grids[name] { return known }
      grids[name] = CellGrid(address.path[0], in: address.register, of: plan)
      return grids[name]
    case (.goals, 2):
      let key = ColumnKey(field: address.path[1], period: address.period)
      return CellGrid(indicators: [address.path[0]], columns: [key], of: plan)
    default: return nil
    }
  }
}
