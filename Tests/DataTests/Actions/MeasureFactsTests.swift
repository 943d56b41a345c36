import FollowUp
import Testing

@Suite("What data/huddinge knows of the measures is what the åtgärdsplan says")
struct MeasureFactsTests {
  @Test(
    "every measure is at its address: heading, anchored or not, state, detail table, the same one elsewhere")
  func facts() throws {
    let rows = try FixtureFile.measureFacts.rows()
    let plans = try HuddingePlans()
    #expect(rows.count == FixtureFile.measureFacts.count)
    let failures = rows.flatMap { row -> [String] in
      guard let address = FigureAddress(row.address),
        case .row(let thing)? = plans.plan(of: address)?.thing(at: address)?.thing
      else { return ["\(row.address): saknas"] }
      return Self.differences(of: row, from: thing.row)
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  @Test("every row of an åtgärdsplan is in the fixture")
  func nothingInvented() throws {
    let tables = try HuddingePlans().all.flatMap(\.actions.tables)
    #expect(tables.flatMap(\.rows).count == FixtureFile.measureFacts.count)
  }

  @Test("the total of a detail table is the measure's effect, this year and the full year")
  func details() throws {
    let plan = try #require(try HuddingePlans().all.first { $0.year == 2023 })
    let table = try #require(plan.actions.tables.first)
    let measures = table.rows.filter { $0.measure?.details != nil }
    #expect(measures.count == 2)
    for measure in measures {
      let details = try #require(plan.actions.tables.first { $0.id == measure.measure?.details })
      let total = try #require(details.rows.last { $0.isComputed })
      for (column, detail) in zip(table.columns, details.columns) {
        let effect = table.value(FigureTable.CellKey(row: measure.id, column: column.key))
        #expect(effect == details.value(FigureTable.CellKey(row: total.id, column: detail.key)))
      }
    }
  }

  @Test("what is not anchored is in no sum; the deficit the measures are to meet is quoted")
  func anchored() throws {
    let plans = try HuddingePlans()
    let plan = try #require(plans.all.first { $0.year == 2023 })
    let table = try #require(plan.actions.tables.first)
    let summed = Set(table.rows.flatMap(\.terms).map(\.row))
    #expect(table.rows.filter { $0.measure?.isAnchored == false }.allSatisfy { !summed.contains($0.id) })
    #expect(table.rows.filter { $0.measure?.isAnchored == true }.allSatisfy { summed.contains($0.id) })
    for (row, millions) in [("prog23", -2), ("prog-dr1", -39)] {
      let text = "von/2023/statistics/text-atgardsplan/\(row)/quote"
      let cell = try #require(TableCell(text, in: plans))
      #expect(cell.figure?.number == ExactDecimal(millions).shifted(by: 6))
    }
  }

  private static func differences(of row: FixtureRow, from stored: TableRow) -> [String] {
    let facts = stored.facts
    var failures = RowComparison(row: row).differences([
      ("label", stored.label), ("section", stored.section ?? ""),
      ("anchored", facts.isAnchored.map { $0 ? "yes" : "no" } ?? ""), ("status", facts.status ?? ""),
      ("effectInWords", (facts.effectInWords != nil).yes), ("details", facts.details?.description ?? ""),
      ("sameAs", facts.sameAs?.description ?? ""),
    ])
    if row.optional("printedEffect") != nil, facts.comment == nil, facts.effectInWords == nil {
      failures.append("\(row.address): den tryckta effekten är inte sagd")
    }
    return failures
  }
}
