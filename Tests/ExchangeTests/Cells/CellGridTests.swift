import Exchange
import FollowUp
import Testing

@Suite("The figures of a table as they stand on a screen")
struct CellGridTests {
  @Test("rows and columns are those that are shown, in that order")
  func showing() throws {
    let grid = try SmallYear.grid().showing(
      rows: [id("lokaler"), id("netto"), id("personal"), id("finns-inte")],
      columns: [column("budget@2025"), column("closing@2024")])
    #expect(grid.rows.map(\.id) == [id("lokaler"), id("netto"), id("personal")])
    #expect(grid.slot(2, 0)?.address.description == "sn/2025/money/income/personal/budget@2025")
    #expect(grid.slot(1, 1)?.refusal == .computed)
    #expect(grid.slot(3, 0) == nil && grid.slot(0, 2) == nil)
    #expect(
      BlockCopy.text(of: grid, rows: 0..<3, columns: 0..<2, labels: true)
        == "Lokaler\t85\t80\nNettokostnad\t495\t480\nPersonal\t520\t500")
  }

  @Test("what is shown can be shown again as less")
  func twice() throws {
    let once = try SmallYear.grid().showing(
      rows: [id("ovrigt"), id("personal")], columns: [column("forecast@2025"), column("budget@2025")])
    let twice = once.showing(rows: [id("personal")], columns: [column("budget@2025")])
    #expect(twice.slot(0, 0)?.address.description == "sn/2025/money/income/personal/budget@2025")
  }

  @Test("the indicators' columns are all that any of them has, and the outcome of the year")
  func indicators() {
    let grid = CellGrid(indicatorsOf: SmallYear.plan)
    #expect(grid.columns.map(\.key) == [column("outcome@2023"), column("outcome@2025")])
    #expect(grid.rows.count == SmallYear.indicators.count)
  }
}
