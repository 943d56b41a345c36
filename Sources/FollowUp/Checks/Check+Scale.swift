/// Amounts that are a thousand or a million times out of scale, and headings whose unit cannot be right.
///
/// - A heading whose unit is another than the amounts': an error when they, read as headed, would be more than the year's whole budget turns
///   over, else a warning; one for the table. Verksamhetsplan 2025, Ramförändringar utöver volymer: the heading says tkr, the
///   amounts are kr; as headed 35 449 000 tkr for prices and wages alone, 24 times the whole net cost of 1 460 590 tkr.
/// - A figure at least 300 times as large as the median of the others in its row, or as small, when the others are within ten times of each
///   other: a warning. A row needs three figures.
/// - An investment, a grant, a change of frame, an initiative or a measure that is larger than all the year turns over: a warning.
extension Check {
  package static let scale = Check(
    .scale, "Rimlig storlek",
    looksAt:
      "Belopp som är tusen eller en miljon gånger fel för sin rad eller sin tabell, och rubriker vars enhet inte kan stämma.",
    reads: .tables,
    .grids { grids, _ in
      let turnover = Turnover(grids.money)
      let tables = grids.money + grids.measures
      return tables.flatMap { ScaleFindings(grid: $0, turnover: turnover).ofTable }
        + (tables + grids.statistics).flatMap { RowScale(grid: $0).findings }
    })
}

/// What a year turns over: the largest amount of its income statement or operations, and its net cost.
private struct Turnover {
  let largest: ExactDecimal
  /// The net cost of the latest column that has one.
  let net: (value: ExactDecimal, name: String)?

  /// Nil without any money.
  init?(_ grids: [TableGrid]) {
    let whole = grids.filter { $0.table.kind == .incomeStatement || $0.table.kind == .operations }
    var largest = ExactDecimal.zero
    for grid in whole {
      for row in grid.table.rows.indices {
        for column in grid.table.columns.indices {
          if let amount = grid.published(row, column)?.magnitude, amount > largest { largest = amount }
        }
      }
    }
    guard !largest.isZero else { return nil }
    self.largest = largest
    net = whole.lazy.compactMap(Self.net).first
  }

  private static func net(of grid: TableGrid) -> (ExactDecimal, String)? {
    guard let row = grid.bottomLine else { return nil }
    let columns = grid.table.columns.indices.filter { grid.table.columns[$0].meaning == .budget }
    return columns.reversed().lazy.compactMap { column in
      grid.published(row, column).map {
        (
          $0,
          "\(FindingText.amount(grid.shown($0, row, column), grid.unit(row, column)).drop { $0 == "\u{2212}" })"
        )
      }
    }.first
  }
}

/// What is told of a table's amounts against all the year turns over.
private struct ScaleFindings {
  let grid: TableGrid
  let turnover: Turnover?

  var ofTable: [Finding] {
    if let headed = grid.table.printedUnit, headed != grid.table.unit {
      return [heading(headed)].compactMap(\.self)
    }
    switch grid.table.kind {
    case .investments, .frameChanges, .externalFunding, .specialInitiatives, .measures: return tooLarge
    case .incomeStatement, .operations, .volumes, .keyFigures, .monthly, .staff, .quotes: return []
    }
  }

  private var cells: [(row: Int, column: Int, value: ExactDecimal)] {
    grid.table.rows.indices.flatMap { row in
      grid.table.columns.indices.compactMap { column in
        guard grid.unit(row, column).isMoney, let value = grid.published(row, column) else { return nil }
        return (row, column, value)
      }
    }
  }

  private func heading(_ headed: MeasureUnit) -> Finding? {
    let cells = cells.filter { !$0.value.isZero }
    guard headed.isMoney, grid.table.unit.isMoney,
      let largest = cells.filter({ !grid.isComputed($0.row, $0.column) }).max(by: {
        $0.value.magnitude < $1.value.magnitude
      })
    else { return nil }
    let asHeaded = largest.value.shifted(by: headed.exponent - grid.table.unit.exponent)
    let isImpossible = turnover.map { asHeaded.magnitude > $0.largest } ?? false
    let printed = grid.plain(asHeaded.shifted(by: -headed.exponent))
    let computed = grid.plain(largest.value.shifted(by: -headed.exponent))
    return Finding(
      .scale, isImpossible ? .error : .warning, at: cells.map { grid.address($0.row, $0.column) },
      place: grid.table.title, section: grid.table.title,
      message:
        "\(grid.table.title): rubriken säger \(headed.rawValue), men beloppen är i \(grid.table.unit.rawValue). "
        + "\(comparison(largest.row, printed, headed, asHeaded))",
      figures: .init(printed: printed, computed: computed, unit: headed), aspect: "heading",
      grounds: [headed.rawValue, grid.table.unit.rawValue])
  }

  private func comparison(_ row: Int, _ printed: ExactDecimal, _ headed: MeasureUnit, _ amount: ExactDecimal)
    -> String
  {
    let label = grid.table.rows[row].label
    let said = "I \(headed.rawValue) vore \(label) \(FindingText.amount(printed, headed))"
    guard let net = turnover?.net, let times = amount.magnitude.divided(by: net.value.magnitude, to: 0),
      times > ExactDecimal(1)
    else { return said + "." }
    return "\(said), \(FindingText.number(times)) gånger hela nettobudgeten (\(net.name))."
  }

  private var tooLarge: [Finding] {
    guard let turnover else { return [] }
    return cells.filter { !grid.isComputed($0.row, $0.column) && $0.value.magnitude > turnover.largest }.map {
      cell in
      let amount = FindingText.amount(
        grid.shown(cell.value, cell.row, cell.column), grid.unit(cell.row, cell.column))
      return Finding(
        .scale, .warning, at: [grid.address(cell.row, cell.column)], place: grid.place(cell.row, cell.column),
        section: grid.table.title,
        message:
          "\(grid.place(cell.row, cell.column)): \(amount) är mer än hela resultaträkningen. Är enheten rätt?",
        figures: .init(
          printed: grid.shown(cell.value, cell.row, cell.column), computed: nil,
          unit: grid.unit(cell.row, cell.column)))
    }
  }
}

/// Figures that are out of scale for their row.
private struct RowScale {
  let grid: TableGrid

  private static let farOff = ExactDecimal(300)
  private static let alike = ExactDecimal(10)

  var findings: [Finding] {
    let columns = grid.table.columns.indices.filter { Self.isCompared(grid.table.columns[$0].meaning) }
    guard columns.count >= 3 else { return [] }
    return grid.table.rows.indices.compactMap { finding($0, columns) }
  }

  private static func isCompared(_ meaning: TableColumn.Meaning) -> Bool {
    switch meaning {
    case .closing, .budget, .forecast, .actual, .outcome, .milestone, .target, .effect, .realised: true
    case .variance, .amount, .applied, .received, .text: false
    }
  }

  private func finding(_ row: Int, _ columns: [Int]) -> Finding? {
    guard mayBeFar(row, columns) else { return nil }
    let figures = columns.compactMap { column in size(row, column).map { (column: column, value: $0) } }
    let sorted = figures.sorted { $0.value < $1.value }
    if let finding = outlier(sorted[sorted.count - 1], beside: Array(sorted.dropLast()), row) {
      return finding
    }
    return outlier(sorted[0], beside: Array(sorted.dropFirst()), row)
  }

  /// Nearly every row is told apart by its least and its largest figure.
  private func mayBeFar(_ row: Int, _ columns: [Int]) -> Bool {
    var (least, most, count) = (ExactDecimal.zero, ExactDecimal.zero, 0)
    for column in columns {
      guard let value = size(row, column) else { continue }
      if count == 0 || value < least { least = value }
      if value > most { most = value }
      count += 1
    }
    return count >= 3 && isFar(most, from: least)
  }

  /// Nil without a figure, for zero, and in another unit than the row's.
  private func size(_ row: Int, _ column: Int) -> ExactDecimal? {
    guard let value = grid.published(row, column)?.magnitude, !value.isZero else { return nil }
    let isSame =
      grid.units.own.isEmpty || grid.unit(row, column).base == grid.units.ofRows[row].base
    return isSame ? value : nil
  }

  /// - Parameter others: from the least to the largest.
  private func outlier(
    _ cell: (column: Int, value: ExactDecimal), beside others: [(column: Int, value: ExactDecimal)],
    _ row: Int
  ) -> Finding? {
    let (least, most) = (others[0].value, others[others.count - 1].value)
    let median = others[others.count / 2].value
    guard let reach = least.multiplied(by: Self.alike), most <= reach,
      isFar(cell.value, from: median) || isFar(median, from: cell.value)
    else { return nil }
    return told(cell, others, row)
  }

  private func isFar(_ large: ExactDecimal, from small: ExactDecimal) -> Bool {
    small.multiplied(by: Self.farOff).map { large >= $0 } ?? false
  }

  private func told(
    _ cell: (column: Int, value: ExactDecimal), _ others: [(column: Int, value: ExactDecimal)], _ row: Int
  ) -> Finding? {
    guard let number = grid.published(row, cell.column) else { return nil }
    let unit = grid.unit(row, cell.column)
    let (least, most) = (others[0], others[others.count - 1])
    let way = cell.value > most.value ? "större" : "mindre"
    let range = [least, most].map { FindingText.number(grid.plain($0.value.shifted(by: -unit.exponent))) }
    let beside = range[0] == range[1] ? range[0] : "\(range[0])–\(range[1])"
    return Finding(
      .scale, .warning, at: [grid.address(row, cell.column)] + others.map { grid.address(row, $0.column) },
      place: grid.place(row, cell.column), section: grid.table.title,
      message:
        "\(grid.place(row, cell.column)): \(FindingText.amount(grid.shown(number, row, cell.column), unit)) "
        + "är flera hundra gånger \(way) än radens övriga siffror (\(beside)). Är enheten rätt?",
      figures: .init(printed: grid.shown(number, row, cell.column), computed: nil, unit: unit),
      grounds: others.map { FindingText.number($0.value) })
  }
}
