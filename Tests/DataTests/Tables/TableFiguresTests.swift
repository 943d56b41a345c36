import FollowUp
import Testing

@Suite("The tables of data/huddinge hold what the documents print")
struct TableFiguresTests {
  @Test(
    "every printed cell is at its address, under its headings: number, sign, unit, raw text, kind of missing",
    arguments: FixtureFile.tables)
  func cells(_ file: FixtureFile) throws {
    let rows = try file.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == file.count)
    #expect(Set(rows.map(\.address)).count == file.count)
    let failures = rows.flatMap { Self.differences(of: $0, in: plans) }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("no table holds a figure the documents do not print")
  func nothingInvented() throws {
    var stored = 0
    for plan in try HuddingePlans().all {
      for table in plan.money + plan.actions.tables + plan.statistics {
        stored += table.cells.count + table.controls.count
      }
    }
    #expect(stored == FixtureFile.tables.map(\.count).reduce(0, +))
  }

  private static func differences(of row: FixtureRow, in plans: HuddingePlans) -> [String] {
    guard let found = TableCell(row.address, in: plans) else { return ["\(row.address): saknas"] }
    guard let figure = found.figure else { return ["\(row.address): cellen saknas"] }
    var failures = PrintedFigure(row: row).differences(
      from: figure, unit: found.unit, period: found.column.key.period, sign: found.printedSign)
    failures += RowComparison(row: row).differences([
      ("label", found.row.label), ("section", found.row.section ?? ""), ("rowKind", found.row.kind.rawValue),
      ("part", (found.row.parent != nil).yes), ("heading", found.column.label),
      ("group", found.column.group ?? ""),
    ])
    if let unit = row.optional("unit"), (figure.unit ?? found.unit).rawValue != unit {
      failures.append("\(row.address): enhet \(found.unit.rawValue), tryckt \(unit)")
    }
    if !found.isReadByAddress { failures.append("\(row.address): läses inte på sin adress") }
    return failures
  }
}
