import FollowUp
import Testing

@Suite("A figure quoted in text is held against what it says it is")
struct QuoteCheckTests {
  /// In tkr: a typed row, a part and a total whose printed figure is not what its rows give.
  private let money = table(
    .thousands,
    """
    budget@2025 budget@2026
    stod cost 20000 20873
    hem cost 7685 8727
    summa cost = stod hem : 27638 29600
    """)

  private func found(_ quotes: String) throws -> [String] {
    try summary(quoteFindings(quotedPlan(money, quotes)))
  }

  @Test(
    "by its own unit and decimals, not by those of the table",
    arguments: [
      ("20.9 mnkr", []), ("21 mnkr", []), ("20873 tkr", []), ("20873000 kr", []), ("20.87 mnkr", []),
      ("20.8 mnkr", ["error a 20.8 20.873"]), ("20.88 mnkr", ["error a 20.88 20.873"]),
      ("20872 tkr", ["error a 20872 20873"]), ("20 mnkr", ["error a 20 20.873"]),
    ])
  func unit(_ quote: String, _ expected: [String]) throws {
    #expect(try found("a \(quote) = money/table/stod/budget@2026") == expected)
  }

  @Test(
    "sums, differences, multiples and shares, in the rounding of all that goes into them",
    arguments: [
      ("0.9 mnkr = money/table/stod/budget@2026 - money/table/stod/budget@2025", []),
      ("0.8 mnkr = money/table/stod/budget@2026 - money/table/stod/budget@2025", ["error a 0.8 0.873"]),
      ("41.7 mnkr = 2 * money/table/stod/budget@2026", []),
      (
        "4.4 % = (money/table/stod/budget@2026 - money/table/stod/budget@2025) / money/table/stod/budget@2025",
        []
      ),
      (
        "4.5 % = (money/table/stod/budget@2026 - money/table/stod/budget@2025) / money/table/stod/budget@2025",
        ["error a 4.5 4.365"]
      ),
      ("38.43 % = money/table/hem/budget@2025 / money/table/stod/budget@2025", []),
      ("0.384 andel = money/table/hem/budget@2025 / money/table/stod/budget@2025", []),
    ])
  func arithmetic(_ quote: String, _ expected: [String]) throws {
    #expect(try found("a \(quote)") == expected)
  }

  @Test(
    "it holds when it agrees with what is printed or with what the rows give, else it is held to the printed")
  func printedOrComputed() throws {
    #expect(try found("a 27638 tkr = money/table/summa/budget@2025") == [])
    #expect(try found("a 27685 tkr = money/table/summa/budget@2025") == [])
    #expect(try found("a 27684 tkr = money/table/summa/budget@2025") == ["rounding a 27684 27685"])
    #expect(try found("a 27600 tkr = money/table/summa/budget@2025") == ["error a 27600 27638"])
  }

  @Test("a difference that only rounding explains is rounding, and past one unit a warning")
  func rounding() throws {
    let parts = "b 7.4 mnkr\nc 1.3 mnkr\nd 0.4 mnkr\n"
    let sum = "statistics/text/b/quote + statistics/text/c/quote + statistics/text/d/quote"
    #expect(try found(parts + "a 9.1 mnkr = \(sum)") == [])
    #expect(try found(parts + "a 9.2 mnkr = \(sum)") == ["rounding a 9.2 9.1"])
    #expect(try found(parts + "a 9.0 mnkr = \(sum)") == ["rounding a 9.0 9.1"])
  }

  @Test("text against other text is a warning at most, and so is another year's document")
  func ground() throws {
    #expect(try found("b 3.4 mnkr\na 3.1 mnkr = statistics/text/b/quote") == ["warning a 3.1 3.4"])
    var other = quotedPlan(money, "")
    other = Plan(
      committee: id("sn"), year: 2025, title: "Bokslut 2025", reportingPoints: [.plan(of: 2025)],
      money: other.money)
    let plan = quotedPlan(money, "a 20.8 mnkr = sn/2025/money/table/stod/budget@2026")
    let findings = try quoteFindings(plan, others: [other])
    #expect(summary(findings) == ["warning a 20.8 20.873"])
    #expect(findings.first?.message.contains("(Bokslut 2025)") == true)
    #expect(try quoteFindings(plan) == [], "nothing is said of a year that is not at hand")
  }

  @Test("one finding a figure: the worst is told, the others are named, and all their cells are in it")
  func worst() throws {
    let plan = quotedPlan(
      money,
      "b 20.8 mnkr\na 20.7 mnkr = statistics/text/b/quote | money/table/stod/budget@2026 | money/table/hem/budget@2026"
    )
    let finding = try #require(try quoteFindings(plan).first)
    #expect(try quoteFindings(plan).count == 1)
    #expect(finding.severity == .error)
    #expect(finding.figures?.computed == number("20.873"))
    #expect(
      finding.addresses.map(\.description) == [
        "sn/2026/statistics/text/a/quote", "sn/2026/money/table/stod/budget@2026",
        "sn/2026/statistics/text/b/quote", "sn/2026/money/table/hem/budget@2026",
      ])
    #expect(finding.message.contains("Stämmer inte heller med ”b” (20,8\u{A0}mnkr) eller"))
  }

  @Test("a figure that is said twice is told once, with both places")
  func repeated() throws {
    let claim = "money/table/stod/budget@2026"
    let plan = quotedPlan(
      money, "a 20.7 mnkr = \(claim)\nb 20.7 mnkr = \(claim) | statistics/text/a/quote")
    let findings = try quoteFindings(plan)
    #expect(summary(findings) == ["error a 20.7 20.873"])
    #expect(findings.first?.addresses[1].description == "sn/2026/statistics/text/b/quote")
    #expect(findings.first?.message.hasSuffix("Samma siffra står också i: b.") == true)
    let mended = quotedPlan(
      money, "a 20.9 mnkr = \(claim)\nb 20.7 mnkr = \(claim) | statistics/text/a/quote")
    #expect(try summary(quoteFindings(mended)) == ["error b 20.7 20.873"])
  }

  @Test("a claim that leads nowhere is a warning; one that leads to no figure is only said")
  func nowhere() throws {
    #expect(try found("a 1 mnkr = money/table/borta/budget@2026") == ["warning a - -"])
    #expect(try found("a 1 mnkr = money/table/stod/budget@2030") == ["warning a - -"])
    #expect(try found("a 1 mnkr = goals/borta/outcome@2025") == ["warning a - -"])
    var plan = quotedPlan(money, "a 1 mnkr = money/table/stod/budget@2026")
    plan.money[0].cells = [:]
    #expect(try summary(quoteFindings(plan)) == ["info a - -"])
    #expect(try found("a 3 antal = count(risks)") == ["info a - -"])
  }
}
