import FollowUp
import Testing

@Suite("Eget kapital")
struct EquityCheckTests {
  /// Delårsrapport 31 augusti 2019, mnkr, with the closing balance typed.
  private func report(_ result: String = "20.9", closing: String = "5.2", withdrawal: String = "0.0")
    -> [String]
  {
    var report = table(
      .millions, decimals: 1, kind: .operations,
      """
      budget@2019 forecast@2019 variance@2019
      netto net = a b : 1253.7 1232.8 20.9
      a net 1000.0 980.0 20.0
      b net 253.7 252.8 0.9
      uttag equity . \(withdrawal) .
      balans equity . \(result) .
      ib equity . -15.7 .
      ub equity . \(closing) .
      """)
    let names = ["varav uttag eget kapital", "Balansresultat", "IB eget kapital", "UB eget kapital"]
    for (place, name) in names.enumerated() { report.rows[place + 3].label = name }
    return findings(.equity, money: [report]).map(brief)
  }

  @Test("2019: −15,7 + 20,9 = 5,2, and 20,9 is the deviation of the net cost")
  func holds() {
    #expect(report() == [])
    #expect(report(closing: "5.3") == ["rounding ub/forecast@2019"])
  }

  @Test("a closing balance that is not the opening one and the result is an error")
  func closing() {
    #expect(report(closing: "4.2") == ["error ub/forecast@2019"])
  }

  @Test("a result that is not the net cost's deviation is an error; after a withdrawal a warning")
  func result() {
    #expect(report("18.9", closing: "3.2") == ["error balans/forecast@2019"])
    #expect(report("18.9", closing: "3.2", withdrawal: "2.0") == ["warning balans/forecast@2019"])
  }
}
