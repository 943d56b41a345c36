import FollowUp
import Testing

@Suite("Check: budgethållning against the money tables")
struct BudgetAdherenceCheckTests {
  private func adherence(_ observation: String, named name: String = "Budgethållning socialnämnd (%)")
    -> Indicator
  {
    var one = indicator("budgethallning", .notNegative, observation)
    one.name = name
    return one
  }

  /// Both tables of the plan 2026, whose net is 502 459 tkr in budget and 521 903 in forecast.
  private func plan2026(_ indicators: Indicator...) -> [Finding] {
    goalFindings(.budgetAdherence, indicators, money: [incomeStatement2026()])
  }

  @Test(
    "(502 459 − 521 903) / 502 459 is −3,9 %; any other figure is an error, but one printed to whole per cent is not",
    arguments: [("-3.9", 0), ("-3.8", 1), ("3.9", 1), ("-4", 0), ("-3", 1), ("-3.87", 0)])
  func forecast(printed: String, count: Int) {
    let found = plan2026(adherence("forecast@2025 = \(printed) / 2025-08"))
    #expect(found.map(\.severity) == Array(repeating: .error, count: count))
  }

  @Test("it tells the arithmetic, and points to the cells")
  func sentence() throws {
    let finding = try #require(plan2026(adherence("forecast@2025 = -3.5")).first)
    #expect(
      finding.places == [
        "goals/budgethallning/forecast@2025", "money/table/resultat/budget@2025",
        "money/table/resultat/forecast@2025",
      ])
    #expect(
      finding.message.replacing("\u{A0}", with: " ")
        == "Budgethållning socialnämnd (%) · Prognos 2025: tryckt −3,5 %, men (502 459 − 521 903) / 502 459 = −3,9 %. "
        + "Skillnad +0,4 procentenheter.")
    #expect(finding.figures?.difference == number("0.4"))
  }

  @Test("an outcome is not held against a forecast, nor against a time that lacks budget or outcome")
  func times() {
    #expect(plan2026(adherence("outcome@2025 = -1.0")).isEmpty)
    #expect(plan2026(adherence("outcome@2024 = 5.0")).isEmpty)
    #expect(plan2026(adherence("outcome@2024 = -")).isEmpty)
  }

  @Test("a part of a year is held against the budget of that part: 2019 the rows give 834,1 and 826,2")
  func partOfYear() {
    // The printed net cost is broken (revenue added): then what the rows give is read.
    func found(_ printed: String) -> [Severity] {
      goalFindings(
        .budgetAdherence, [adherence("outcome@2019-08 = \(printed)")], money: [incomeStatement2019()]
      )
      .map(\.severity)
    }
    #expect(found("0.9").isEmpty)
    #expect(found("0.5") == [.error])
  }

  @Test("rounded amounts leave room: what they can explain is at most rounding")
  func rounded() {
    let small = table(
      .millions, decimals: 1, "budget@2025 actual@2025\nrad net 2.0 2.1\nnetto net = rad : 2.0 2.1")
    func found(_ printed: String) -> [Severity] {
      goalFindings(.budgetAdherence, [adherence("outcome@2025 = \(printed)")], money: [small]).map(\.severity)
    }
    #expect(found("-5.0").isEmpty)
    #expect(found("-4.0") == [.warning])
    #expect(found("-4.9") == [.rounding])
    #expect(found("12") == [.error])
  }

  @Test("it is enough that one table agrees, and several indicators of budgethållning are about parts")
  func several() {
    var other = incomeStatement2026()
    other.cells[.init(row: id("personal"), column: column("forecast@2025"))] = Figure(.number(number("1e6")))
    let right = adherence("forecast@2025 = -3.9")
    #expect(goalFindings(.budgetAdherence, [right], money: [other, incomeStatement2026()]).isEmpty)
    #expect(plan2026(adherence("forecast@2025 = 1", named: "A budgethållning"), right).isEmpty)
    #expect(plan2026(adherence("forecast@2025 = 1", named: "Sjukfrånvaro")).isEmpty)
  }
}
