import FollowUp
import Testing

@Suite("Measures, their details and their repeats")
struct MeasureCheckTests {
  /// Åtgärdsplan 2023: daglig verksamhet, 1 159 and 1 640 tkr.
  private func summary(_ effect: String = "1159") -> FigureTable {
    var summary = table(
      .thousands, kind: .measures,
      "effect@2023\ndaglig item \(effect)\nresor item 70\nresor-lov item 70\nsumma item = daglig resor :")
    summary.rows[0].measure = MeasureFacts(details: id("details"))
    summary.rows[1].measure = MeasureFacts(sameAs: id("resor-lov"))
    summary.rows[2].measure = MeasureFacts(sameAs: id("resor"))
    return summary
  }

  private var details: FigureTable {
    named(
      "details",
      table(.thousands, kind: .measures, "effect@2023\nny item 202\nsyn item 531\nlop item 52\nstod item 374")
    )
  }

  @Test(
    "a measure's effect is the sum of its details, but for rounding",
    arguments: [
      ("1159", []), ("1160", ["rounding daglig/effect@2023"]), ("1161", ["warning daglig/effect@2023"]),
      ("1200", ["error daglig/effect@2023"]),
    ])
  func details(effect: String, expected: [String]) throws {
    let found = findings(.measureDetails, measures: [summary(effect), details])
    #expect(found.map(brief) == expected)
    if effect == "1200" {
      let figures = try #require(found.first?.figures)
      #expect(FindingText.arithmetic(figures.terms) == "202 + 531 + 52 + 374")
    }
  }

  @Test("one measure in two rows has one effect, and is told once")
  func twice() {
    var measures = summary()
    #expect(findings(.sameMeasure, measures: [measures]) == [])
    measures.cells[cell("resor-lov", "effect@2023")] = Figure(.number(number("80e3")))
    #expect(findings(.sameMeasure, measures: [measures]).map(brief) == ["error resor/effect@2023"])
    measures.cells[cell("resor-lov", "effect@2023")] = Figure(.missing(.notCalculated))
    #expect(findings(.sameMeasure, measures: [measures]) == [])
  }

  @Test("a sum that counts a measure twice, or one that is not anchored, is a warning")
  func miscounted() {
    var measures = summary()
    measures.rows[3].terms.append(TableRow.Term(row: id("resor-lov")))
    #expect(findings(.sameMeasure, measures: [measures]).map(brief) == ["warning summa/effect@2023"])
    measures = summary()
    measures.rows[0].measure?.isAnchored = false
    #expect(findings(.sameMeasure, measures: [measures]).map(brief) == ["warning summa/effect@2023"])
  }
}
