import FollowUp
import Testing

@Suite("Printed sums against their rows, printed deviations against their columns")
struct SumCheckTests {
  @Test("the report of 2019: two net figures with the revenue added, and otherwise rounding")
  func report2019() {
    let found = findings(.sum, money: [incomeStatement2019()])
    #expect(
      found.map(brief) == [
        "error netto/budget@2019-08", "error netto/actual@2019-08", "rounding kostnader/budget@2019",
        "rounding kostnader/forecast@2019", "rounding netto/forecast@2019",
      ])
    #expect(found.first?.figures?.difference == number("275.6"))
    #expect(found.first.map(\.addresses.count) == 3)
  }

  @Test("the printed deviation of that net is right by what the net ought to be: nothing is told of it")
  func deviation2019() {
    let found = findings(.variance, money: [incomeStatement2019()])
    #expect(
      found.map(brief) == [
        "rounding ovriga/variance@2019", "rounding lokaler/variance@2019",
        "rounding ovriga/variance@2019-08", "rounding personal/variance@2019-08",
      ])
  }

  @Test("a table that prints costs negative: the arithmetic reads as printed")
  func negative() throws {
    let found = findings(.sum, money: [incomeStatement2025()])
    #expect(found.map(brief) == ["rounding resultat/budget@2024"])
    let figures = try #require(found.first?.figures)
    #expect(FindingText.arithmetic(figures.terms) == "−2\u{a0}474\u{a0}438 + 1\u{a0}029\u{a0}915")
    #expect(figures.computed == number("-1444523"))
  }

  @Test("a wrong subtotal is told once, whether the total above is made with it or without it")
  func once() {
    func statement(_ subtotal: String, _ net: String) -> FigureTable {
      table(
        .thousands,
        """
        budget@2025
        a cost 40
        b cost 60
        rev revenue 30
        costs cost = a b : \(subtotal)
        net net = costs -rev : \(net)
        """)
    }
    for net in ["70", "90"] {
      #expect(
        findings(.sum, money: [statement("120", net)]).map(brief) == ["error costs/budget@2025"], "\(net)")
    }
    #expect(
      findings(.sum, money: [statement("120", "80")]).map(brief) == [
        "error costs/budget@2025", "error net/budget@2025",
      ])
  }

  @Test("a deviation made of a wrong printed total is not told beside it, one that is made of nothing is")
  func deviationOfWrong() {
    func report(_ variance: String) -> [Finding] {
      let report = table(
        .thousands,
        """
        budget@2025 forecast@2025 variance@2025
        a cost 40 45 -5
        b cost 60 65 -5
        sum cost = a b : 120 110 \(variance)
        """)
      return findings(.sum, money: [report]) + findings(.variance, money: [report])
    }
    #expect(report("10").map(brief) == ["error sum/budget@2025"])
    #expect(report("-10").map(brief) == ["error sum/budget@2025"])
    #expect(report("5").map(brief) == ["error sum/budget@2025", "error sum/variance@2025"])
  }

  @Test("a total over rows that nobody has filled in is a warning, and says so")
  func gaps() {
    let found = findings(
      .sum,
      money: [table(.thousands, "budget@2025\na cost 40\nb cost .\nsum cost = a b : 90")])
    #expect(found.map(brief) == ["warning sum/budget@2025"])
    #expect(found.first?.message.contains("utan en rad som saknar siffra") == true)
  }
}
