import FollowUp

/// The cells of a block, one by one, to the figures they go to.
struct BlockReading {
  private let shape: BlockShape
  private let rows: [[String]]
  private let heading: FileHeading
  /// The names of the rows; nothing where the block has none.
  private let labels: [String]
  private let grid: CellGrid
  private let placing: BlockPlacing
  private let options: BlockOptions

  init(
    _ block: [[String]], _ shape: BlockShape, grid: CellGrid, at anchor: (row: Int, column: Int),
    options: BlockOptions
  ) {
    self.shape = shape
    self.grid = grid
    self.options = options
    let skipped = shape.hasLabels ? 1 : 0
    let body = Array(block.dropFirst(shape.headings))
    rows = body.map { Array($0.dropFirst(skipped)) }
    let width = block.map { $0.count - skipped }.max() ?? 0
    let over = block.prefix(max(0, shape.headings - 1)).reversed()
    heading = FileHeading(
      shape.hasHeading ? block[shape.headings - 1] : [], over: Array(over), width: width + skipped,
      hasCorner: shape.hasLabels)
    labels = shape.hasLabels ? body.map { $0.first ?? "" } : []
    placing = BlockPlacing(
      labels: shape.hasLabels ? labels : nil, heading: shape.hasHeading ? heading : nil, skipped: skipped,
      size: (body.count, width), at: anchor, in: grid)
  }

  mutating func read(into proposal: inout ImportProposal) {
    proposal.problems += placing.problems
    tellShape(&proposal)
    let cells = cells(&proposal)
    let decimals = decimals(of: cells, &proposal)
    var computed: [BlockCell] = []
    var kept = 0
    for cell in cells {
      if cell.text.isEmpty {
        kept += cell.slot.before.isMissing || cell.slot.refusal != nil ? 0 : 1
      } else if cell.slot.refusal == .computed {
        computed.append(cell)
      } else {
        write(cell, decimals, &proposal)
      }
    }
    if kept > 0 { proposal.tell(.note, Self.kept(kept)) }
    BlockTotals(grid.plan).compare(computed, decimals, &proposal)
    proposal.tellScale()
  }

  private func tellShape(_ proposal: inout ImportProposal) {
    if shape.hasHeading {
      proposal.tell(
        .note,
        shape.headings > 1
          ? "De två första raderna är rubriker och är inte med." : "Första raden är rubriker och är inte med."
      )
    }
    if shape.hasLabels { proposal.tell(.note, "Första kolumnen är radernas namn och är inte med.") }
    for index in placing.columns.indices {
      guard let unit = ownUnit(index) else { continue }
      proposal.tell(
        .note, at: .cell(row: shape.headings, column: number(index)),
        "kolumnen är i \(unit.rawValue) enligt rubriken")
    }
    if heading.units.count > 1 {
      proposal.tell(.stops, "rubrikerna säger flera enheter: klistra in utan rubriker")
    } else if let unit = heading.units.first {
      proposal.tell(.note, "Blocket är i \(unit.rawValue) enligt rubriken.")
    }
  }

  /// The unit that is said over a column, else of the whole block.
  private func unit(_ column: Int) -> MeasureUnit? { ownUnit(column) ?? heading.units.first }

  /// A heading that is our own says nothing: the figures are in the unit they are shown in.
  private func ownUnit(_ column: Int) -> MeasureUnit? {
    guard let target = placing.columns[column], grid.columns.indices.contains(target) else { return nil }
    return heading.unit(of: number(column) - 1, as: grid.columns[target])
  }

  /// The column of the block, from 1, with the names counted.
  private func number(_ column: Int) -> Int { column + 1 + (shape.hasLabels ? 1 : 0) }

  private func place(_ row: Int, _ column: Int) -> ImportPlace {
    .cell(row: row + 1 + shape.headings, column: number(column))
  }

  /// The cells that have a place. What has none and says something is told.
  private func cells(_ proposal: inout ImportProposal) -> [BlockCell] {
    var cells: [BlockCell] = []
    var overflow: [(row: Int, column: Int)] = []
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() {
        guard let target = placing.rows[row], let across = placing.columns[column] else {
          if !text.isEmpty, column == firstText(of: row) || placing.rows[row] != nil {
            tellUnplaced(row, column, &proposal)
          }
          continue
        }
        if let slot = grid.slot(target, across) {
          cells.append(
            BlockCell(place: place(row, column), text: text, slot: slot, unit: unit(column)))
        } else if !text.isEmpty {
          overflow.append((row, column))
        }
      }
    }
    tell(overflow, &proposal)
    return cells
  }

  private func firstText(of row: Int) -> Int? { rows[row].firstIndex { !$0.isEmpty } }

  private func tellUnplaced(_ row: Int, _ column: Int, _ proposal: inout ImportProposal) {
    guard placing.rows[row] == nil else {
      let told = heading.told(number(column) - 1)
      return proposal.tell(
        .skips, at: place(row, column), "kolumnen \(told) finns inte i tabellen: värdet är inte med")
    }
    let name = labels.indices.contains(row) ? labels[row] : ""
    let index = NameIndex(grid.rows.map { ($0.id, $0.label) })
    let near = index.near(name).map { "\($0.label) (\($0.score) %)" }.joined(separator: ", ")
    let told = name.isEmpty ? "raden har inget namn" : "\(Quoted.text(name)) finns inte i tabellen"
    proposal.tell(
      .skips, at: .cell(row: row + 1 + shape.headings, column: 1),
      "\(told): dess värden är inte med" + (near.isEmpty ? "" : "; menades \(near)?"))
  }

  private func tell(_ overflow: [(row: Int, column: Int)], _ proposal: inout ImportProposal) {
    guard let first = overflow.first else { return }
    let count = overflow.count == 1 ? "en ruta" : "\(overflow.count) rutor"
    proposal.tell(
      .stops, at: place(first.row, first.column), "blocket är större än tabellen: \(count) får inte plats")
  }

  private func decimals(of cells: [BlockCell], _ proposal: inout ImportProposal) -> DecimalFinding {
    if let told = options.decimalSign { return DecimalFinding(told: told) }
    let numbers = cells.lazy.filter { $0.slot.taking != .words }.map(\.text)
    let finding = DecimalFinding(numbers, usual: .comma)
    if let one = finding.conflict.first, let other = finding.conflict.last {
      proposal.tell(
        .note, "Både \(Quoted.text(one)) och \(Quoted.text(other)) står i blocket: varje tal är läst för sig."
      )
    }
    return finding
  }

  private func write(_ cell: BlockCell, _ decimals: DecimalFinding, _ proposal: inout ImportProposal) {
    do throws(CellFlaw) {
      let figure = try cell.read(decimals)
      if let refusal = cell.slot.refusal(of: figure) {
        proposal.tell(.skips, at: cell.place, refusal)
      } else {
        proposal.add(cell.slot, figure)
      }
    } catch {
      proposal.tell(.skips, at: cell.place, error.sentence)
    }
  }

  private static func kept(_ count: Int) -> String {
    count == 1 ? "En tom ruta lämnar det som står." : "\(count) tomma rutor lämnar det som står."
  }
}
