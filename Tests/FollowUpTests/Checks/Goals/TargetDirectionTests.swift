import FollowUp
import Testing

@Suite("Check: targets against which way is better")
struct TargetDirectionTests {
  @Test(
    "an operator, a word or a worse målvärde contradicts the direction; what agrees says nothing",
    arguments: [
      (Indicator.Direction.higher, "milestone@2026 <= 85", "target@2030 = 90", 1),
      (.lower, "milestone@2026 >= 8.5", "target@2030 >= 8", 1),
      (.notNegative, "milestone@2026 <= 0", "target@2030 = 0", 1),
      (.higher, "milestone@2026 = Minska", "target@2030 = Öka", 1),
      (.lower, "milestone@2026 = Ökning", "target@2030 = Minskning", 1),
      (.higher, "milestone@2026 = 90", "target@2030 = 85", 1),
      (.lower, "milestone@2026 = 8", "target@2030 = 8.5", 1),
      // Figures of the documents.
      (.higher, "milestone@2025 >= 80", "target@2030 >= 83", 0),
      (.lower, "milestone@2026 <= 8.5", "target@2030 <= 8.0", 0),
      (.notNegative, "milestone@2026 = 0", "target@2030 = 0", 0),
      (.higher, "milestone@2026 = 90", "target@2030 = 90", 0),
      (.higher, "milestone@2019 > Länssnitt", "target@2030 = 85", 0),
      (.lower, "milestone@2019 = Minska", "target@2019 = 7", 0),
      // Nobody has said which way is better.
      (.unknown, "milestone@2026 <= 85", "target@2030 >= 90", 0),
      // What is aimed at for an earlier year is not the way to it.
      (.higher, "milestone@2026 = 90", "target@2025 = 85", 0),
    ])
  func contradictions(direction: Indicator.Direction, milestone: String, target: String, count: Int) {
    let found = goalFindings(.targetDirection, [indicator("a", direction, milestone, target)])
    #expect(found.map(\.severity) == Array(repeating: .warning, count: count))
  }

  @Test("all that is wrong with one indicator is one finding, with every target it is about")
  func one() throws {
    let wrong = indicator("a", .lower, unit: .percent, "milestone@2026 >= 8", "target@2030 >= 8.5")
    let found = goalFindings(.targetDirection, [wrong])
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(
      finding.places == [
        "goals/a/milestone@2026", "goals/a/target@2030", "goals/a/target@2030", "goals/a/milestone@2026",
      ])
    #expect(
      finding.message.replacing("\u{A0}", with: " ")
        == "a: lägre är bättre, men etappmål 2026 är ”≥ 8 %”, och målvärde 2030 är ”≥ 8,5 %”, "
        + "och målvärde 2030 (≥ 8,5 %) är sämre än etappmål 2026 (≥ 8 %).")
  }

  @Test("a key figure with targets is looked at the same way: its word against the operator of its target")
  func keyFigures() throws {
    var figures = table(
      .percent, decimals: 1, kind: .keyFigures, "outcome@2024 milestone@2026\nrad quantity 9.2 8.5")
    let wish = ColumnKey(field: id("direction"), period: period("2026"))
    figures.columns.append(TableColumn(key: wish, meaning: .text, label: "Riktning 2026"))
    figures.cells[.init(row: id("rad"), column: wish)] = Figure(.words("Minska"))
    #expect(goalFindings(.targetDirection, statistics: [figures]).isEmpty)
    figures.cells[.init(row: id("rad"), column: column("milestone@2026"))]?.comparison = .atLeast
    let finding = try #require(goalFindings(.targetDirection, statistics: [figures]).first)
    #expect(finding.places == ["statistics/table/rad/milestone@2026"])
  }
}
