import FollowUp
import Testing

@Suite("Shares in per cent")
struct ShareCheckTests {
  private func shares(_ text: String, title: String, labels: [String]) -> [String] {
    var shares = table(.percent, kind: .staff, text)
    shares.title = title
    for (place, label) in labels.enumerated() { shares.rows[place].label = label }
    return findings(.share, statistics: [shares]).map(brief)
  }

  @Test("what is called a share lies between 0 and 100", arguments: [("100", 0), ("101", 1), ("-1", 1)])
  func range(value: String, count: Int) {
    let found = shares(
      "outcome@2024 outcome@2025\na quantity 50 \(value)", title: "Nyckeltal", labels: ["Andel insatser"])
    #expect(found == Array(repeating: "warning a/outcome@2025", count: count))
    #expect(
      shares("outcome@2024\na quantity \(value)", title: "Nyckeltal", labels: ["Måluppfyllelse"]) == [])
  }

  @Test(
    "a distribution adds up to 100, but for rounding",
    arguments: [
      ("82", []), ("81", ["rounding a/outcome@2019"]), ("80", ["error a/outcome@2019"]),
      ("28", ["error a/outcome@2019"]),
    ])
  func distribution(first: String, expected: [String]) {
    let text = "outcome@2019\na quantity \(first)\nb quantity 10\nc quantity 8"
    #expect(shares(text, title: "Åldersfördelning", labels: []) == expected)
    #expect(shares(text, title: "Nyckeltal", labels: []) == [])
  }

  @Test("an indicator that is a share is held to the same, told once")
  func indicators() {
    var share = indicator("svar", goal: "mal", .higher, "outcome@2024 = 104", "outcome@2025 = 105")
    #expect(findings(.share, goals: GoalRegister(indicators: [share])) == [])
    share.name = "Andel brukare som är nöjda"
    #expect(
      findings(.share, goals: GoalRegister(indicators: [share])).map(brief) == ["warning svar/outcome@2024"])
  }
}
