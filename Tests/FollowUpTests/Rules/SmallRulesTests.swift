import FollowUp
import Testing

@Suite("Budgethållning, equity and Kolada ids")
struct SmallRulesTests {
  @Test(
    "budgethållning has one decimal, and negative is overspent",
    arguments: [
      ("502459e3", "521903e3", "-3.9"), ("12538e5", "12328e5", "1.7"), ("100", "100", "0"),
      ("-100", "-90", "-10"),
    ])
  func adherence(budget: String, outcome: String, expected: String) {
    #expect(BudgetAdherence.percent(budget: number(budget), outcome: number(outcome)) == number(expected))
  }

  @Test("without a budget there is no budgethållning")
  func noBudget() {
    #expect(BudgetAdherence.percent(budget: .zero, outcome: number("5")) == nil)
  }

  @Test("opening equity and the result make the closing equity")
  func equity() {
    #expect(Equity.closing(opening: number("-157e5"), result: number("210e5")) == number("53e5"))
    let off = Equity.difference(opening: number("-157e5"), result: number("209e5"), closing: number("53e5"))
    #expect(off == number("1e5"))
  }

  @Test(
    "a Kolada id is found in a source's words",
    arguments: [
      ("N23801", "N23801"), ("Kolade N20508", "N20508"), ("Kolada nr U00210", "U00210"),
      ("u26421.", "U26421"),
      ("Heroma R12, Kolada (N23801)", "N23801"),
    ])
  func wellFormed(text: String, expected: String) {
    #expect(KoladaID(text).normalized == expected)
    #expect(KoladaID(text).problem == nil)
  }

  @Test(
    "a malformed one is not mended",
    arguments: [
      ("K21468", KoladaID.Problem.wrongLetter("K")), ("21497", .prefixMissing), ("N2380", .wrongLength(4)),
      ("Heroma LIS", .none),
      ("2024", .none), ("", .none),
    ])
  func malformed(text: String, expected: KoladaID.Problem) {
    #expect(KoladaID(text).normalized == nil)
    #expect(KoladaID(text).problem == expected)
  }

  @Test("a figure computed from a key figure is not the key figure")
  func derived() {
    let id = KoladaID("Egen beräkning utifrån Kolada U26421")
    #expect(id.normalized == "U26421")
    #expect(id.problem == .derived)
  }

  @Test("trend words mean better and worse")
  func trendWords() {
    #expect(Trend(printed: "Positiv") == .improved)
    #expect(Trend(printed: "Oförändrad") == .unchanged)
    #expect(Trend(printed: "Negativ") == .worse)
    #expect(Trend(printed: "Bra") == nil)
  }
}
