import Exchange
import FollowUp
import Testing

@Suite("Control totals of any file")
struct ControlTotalTests {
  @Test(
    "what is read is what goes in, is left out or is skipped, and what goes in is what is written",
    arguments: UInt64(1)...60)
  func holds(seed: UInt64) throws {
    var random = Seeded(seed)
    let keys = [
      "3010", "3011 Avgift", "5010", "5020 Lön", "Personal", "lokaler", "Nettokostnad", "Okänt", "",
      "Summa 5",
    ]
    var expected = ExactDecimal.zero
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let amount = ExactDecimal(
        coefficient: Int128(Int.random(in: -99_999...99_999, using: &random)), exponent: -2)
      let key = keys.randomElement(using: &random) ?? ""
      expected += amount
      lines.append("\(key);\(String(amount.decimalText.map { $0 == "." ? "," : $0 }))")
    }
    let mapping = ImportMapping(
      target: .table(.money, id("income")), separator: .semicolon, decimalSign: .comma, key: .numbered(1),
      amounts: .columns([AmountColumn(.numbered(2), to: column("budget@2025"))]), unit: .kronor, sign: .usual,
      skipping: CodePattern("Summa*").map { [SkipRule(.numbered(1), $0)] } ?? [],
      rules: CodePattern("3*").map { [RowRule($0, to: id("intakter"))] } ?? [],
      isSummed: Bool.random(using: &random))
    let proposal = DelimitedImport.proposal(
      Array(lines.joined(separator: "\n").utf8), by: mapping, in: SmallYear.plan)
    let control = try #require(proposal.controls.first)
    #expect(control.holds)
    #expect(control.read == expected)
    #expect(proposal.leftOut.compactMap(\.amount).reduce(.zero, +) == control.leftOut)
    let written = proposal.changes.reduce(ExactDecimal.zero) { sum, change in
      guard case .figure(let figure) = change.to, let number = figure.number else { return sum }
      return sum + number
    }
    #expect(written == control.applied)
  }
}
