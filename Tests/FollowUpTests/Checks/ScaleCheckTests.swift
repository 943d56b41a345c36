import FollowUp
import Testing

@Suite("Amounts and headings out of scale")
struct ScaleCheckTests {
  private var income: FigureTable { named("income", incomeStatement2025()) }

  /// Ramförändringar 2025: kronor under a heading that says tkr.
  private func frame(headed: MeasureUnit?) -> FigureTable {
    var frame = table(
      .kronor, kind: .frameChanges,
      "amount@2025\npris item 35449000\npo item -25756000\nsumma item = pris po : 9693000")
    frame.title = "Ramförändringar"
    frame.printedUnit = headed
    return named("frame", frame)
  }

  @Test("a heading of tkr over kronor is an error, one for the table: as headed, 24 times the net budget")
  func heading() throws {
    let found = findings(.scale, money: [income, frame(headed: .thousands)])
    #expect(found.map(brief) == ["error pris/amount@2025"])
    let finding = try #require(found.first)
    #expect(finding.addresses.count == 3)
    #expect(finding.figures?.printed == number("35449000"))
    #expect(finding.figures?.computed == number("35449"))
    #expect(finding.message.contains("24 gånger hela nettobudgeten (1\u{a0}460\u{a0}590\u{a0}tkr)"))
  }

  @Test("without a budget to hold it against it is a warning; a heading that is right is nothing")
  func plausible() {
    #expect(findings(.scale, money: [frame(headed: .thousands)]).map(brief) == ["warning pris/amount@2025"])
    #expect(findings(.scale, money: [income, frame(headed: .kronor)]) == [])
    #expect(findings(.scale, money: [income, frame(headed: nil)]) == [])
  }

  @Test("one explanation stands until an amount changes")
  func basis() {
    let before = findings(.scale, money: [income, frame(headed: .thousands)])
    var changed = frame(headed: .thousands)
    changed.cells[cell("pris", "amount@2025")] = Figure(.number(number("36449000")))
    let after = findings(.scale, money: [income, changed])
    #expect(before.map(\.id) == after.map(\.id))
    #expect(before.map(\.basis) != after.map(\.basis))
  }

  @Test(
    "a figure some hundred times its row is a warning",
    arguments: [
      ("890647000", ["warning personal/forecast@2024"]), ("890.647", ["warning personal/forecast@2024"]),
      ("89064", []), ("8906470", []), ("0", []),
    ])
  func row(forecast: String, expected: [String]) {
    var wrong = income
    wrong.controls = [:]
    wrong.cells[cell("personal", "forecast@2024")] = Figure(.number(number(forecast).shifted(by: 3)))
    let found = findings(.scale, money: [wrong]).filter { $0.address?.path.contains(id("personal")) == true }
    #expect(found.map(brief) == expected)
  }

  @Test("rows that mix sizes, and frames that do, are let be")
  func mixed() {
    let tables = [
      table(
        .thousands, kind: .investments,
        "budget@2025 actual@2025-08 forecast@2025\na item 1 500 20000\nb item 4900 0 3100"),
      table(.thousands, kind: .frameChanges, "amount@2025\na item 35449\nb item 2\nc item -250"),
    ]
    #expect(findings(.scale, money: [income] + tables) == [])
  }

  @Test("a grant larger than all the year turns over is a warning")
  func tooLarge() {
    func grant(_ amount: String) -> FigureTable {
      named("grants", table(.thousands, kind: .externalFunding, "budget@2025\na item \(amount)"))
    }
    #expect(findings(.scale, money: [income, grant("26100")]) == [])
    #expect(findings(.scale, money: [income, grant("26100000")]).map(brief) == ["warning a/budget@2025"])
  }
}
