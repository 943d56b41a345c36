import FollowUp
import Testing

@Suite("Typed targets")
struct TargetEntryTests {
  private let entry = TargetEntry(unit: .percent, decimals: 0)

  @Test(
    "a target is read with its operator before or after",
    arguments: [
      ("≥5 000", Figure.Comparison.atLeast, "5000"), (">= 80", .atLeast, "80"), ("80 ≤", .atLeast, "80"),
      ("≤ 8,5", .atMost, "8.5"), ("<=12", .atMost, "12"), ("80 ≥", .atMost, "80"), ("> 80", .above, "80"),
      ("< 80 %", .below, "80"), ("80 <", .above, "80"),
    ])
  func operators(text: String, comparison: Figure.Comparison, value: String) throws {
    #expect(try entry.read(text) == Figure(.number(number(value)), comparison: comparison))
  }

  @Test("a bare number has no operator")
  func bare() throws {
    #expect(try entry.read("85") == Figure(.number(number("85"))))
  }

  @Test("words are words, and a relation in words keeps its operator")
  func words() throws {
    #expect(try entry.read(" Minska ") == Figure(.words("Minska")))
    #expect(try entry.read("> Länssnitt") == Figure(.words("Länssnitt"), comparison: .above))
  }

  @Test("missing is missing")
  func missing() throws {
    #expect(try entry.read("") == .empty)
    #expect(try entry.read("–") == Figure(.missing(.dash)))
    #expect(try entry.read("saknas") == Figure(.missing(.dash)))
  }

  @Test("an operator needs something after it", arguments: ["≥", "> ", "≥ -", "≤ saknas"])
  func alone(text: String) {
    #expect(throws: NumberEntryProblem.targetMissing(String(text.reversed().drop { $0 == " " }.reversed()))) {
      try entry.read(text)
    }
  }

  @Test("a number that is none is refused")
  func broken() {
    #expect(throws: NumberEntryProblem.twoDecimalSigns("1.2.3")) { try entry.read("≥ 1.2.3") }
    #expect(throws: NumberEntryProblem.unitDoesNotFit("tkr", .percent)) { try entry.read("≥ 5 tkr") }
  }
}
