import FollowUp
import Testing

@Suite("The formulas of data/huddinge are those of the documents")
struct TotalsTests {
  @Test(
    "every printed total and deviation is what we compute, within rounding, but for the documents' three errors"
  )
  func totals() throws {
    let rows = try FixtureFile.tables.flatMap { try $0.rows() }
    let plans = try HuddingePlans()
    let cells = rows.compactMap { TableCell($0.address, in: plans) }.filter { $0.table.isComputed($0.key) }
    #expect(cells.count == 145)
    let wrong = cells.filter { !Self.agrees($0) }.map(\.address.description)
    #expect(
      wrong.sorted() == [
        "von/2019/money/income/nettokostnad/actual@2019-08",
        "von/2019/money/income/nettokostnad/budget@2019-08",
        "von/2019/statistics/volumes/boendestod/actual@2018-08",
      ])
  }

  /// n printed rows and their printed sum may differ by (n + 1) / 2 of the last digit.
  private static func agrees(_ cell: TableCell) -> Bool {
    let computed = cell.table.value(cell.key)
    guard let printed = cell.figure?.number, let computed else { return cell.figure?.number == computed }
    let terms = leaves(of: cell.key, in: cell.table)
    let twice = (computed - printed).magnitude + (computed - printed).magnitude
    return twice <= ExactDecimal(coefficient: Int128(terms + 1), exponent: printed.exponent)
  }

  private static func leaves(of cell: FigureTable.CellKey, in table: FigureTable) -> Int {
    let parts = table.parts(of: cell)
    return parts.isEmpty ? 1 : parts.map { leaves(of: $0, in: table) }.reduce(0, +)
  }
}
