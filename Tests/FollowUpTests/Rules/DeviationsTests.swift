import FollowUp
import Testing

@Suite("Deviations")
struct DeviationsTests {
  @Test("socialnämnden 2026: the forecast of 2025 against its budget, the worst first")
  func plan2026() {
    let deviations = Deviations.of(table: operations2026())
    let rows = deviations.filter { !$0.isTotal }
    #expect(
      rows.map(\.row.description)
        == ["barn", "beroende", "funktion", "familjeratt", "namnd", "flykting", "bistand", "vuxna"])
    let thousands = rows.map { $0.variance.shifted(by: -3) }
    #expect(thousands == ["-11805", "-7191", "-2558", "-542", "-107", "12", "98", "2648"].map { number($0) })
    #expect(rows.first?.percent == number("-3.9"))
    let total = deviations.first { $0.isTotal }
    // The rows add up to 502 458, one less than the printed budget.
    #expect(total?.variance == number("-19445e3"))
    #expect(total?.budget == number("502458e3"))
  }

  @Test("the report of 2019 has two pairs, taken by what is asked for")
  func report2019() {
    let table = incomeStatement2019()
    let year = Deviations.of(table: table, scope: .year)
    #expect(year.first { $0.row == id("personal") }?.variance == number("-513e5"))
    let period = Deviations.of(table: table, scope: .period)
    #expect(period.first { $0.row == id("personal") }?.variance == number("-410e5"))
    #expect(period.first?.row == id("personal"))
    #expect(Deviations.pair(in: table, scope: .period)?.against == column("actual@2019-08"))
    #expect(Deviations.of(table: operations2026(), scope: .period).isEmpty)
  }

  @Test("an actual with figures goes before a forecast of the same period")
  func actualFirst() {
    let text = """
      budget@2025 forecast@2025 actual@2025
      a cost 5 7 6
      """
    #expect(Deviations.pair(in: table(.thousands, text), scope: .year)?.against == column("actual@2025"))
    let empty = table(.thousands, "budget@2025 forecast@2025 actual@2025\na cost 5 7 .")
    #expect(Deviations.pair(in: empty, scope: .year)?.against == column("forecast@2025"))
  }

  @Test("rows without both figures and equity have no deviation")
  func incomplete() {
    let some = table(.thousands, "budget@2025 forecast@2025\na cost 5 .\nb equity 5 7\nc cost 0 2")
    let deviations = Deviations.of(table: some)
    #expect(deviations.map(\.row) == [id("c")])
    #expect(deviations.first?.percent == nil)
  }

  @Test("a deviation asks for an explanation when it is larger than both thresholds, to either side")
  func threshold() {
    let rule = DeviationThreshold(share: number("5"), floor: number("1000e3"))
    let over = Deviations.of(table: operations2026(), threshold: rule).filter(\.isOverThreshold)
    #expect(over.map(\.row.description) == ["beroende", "vuxna"])
    #expect(!rule.isExceeded(by: number("1000e3"), budget: number("1e6")))
    #expect(!rule.isExceeded(by: number("2000e3"), budget: number("40e6")))
    #expect(rule.isExceeded(by: number("-2000001"), budget: number("40e6")))
    #expect(rule.isExceeded(by: number("2e6"), budget: .zero))
  }
}
