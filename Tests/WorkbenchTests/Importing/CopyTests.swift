import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Figures are copied out as a spreadsheet takes them")
struct CopyTests {
  @Test(
    "a figure, a row with its name, a table with its headings",
    arguments: [
      ("y y", "1310"), ("y r", "Nämnd och styrelseverksamhet\t1259\t1203\t1310\t1239"),
    ])
  func parts(keys: String, text: String) throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> \(keys)")
    #expect(user.effect == .copy(text))
    #expect(user.told.hasPrefix("Kopierat till terminalens urklipp"))
  }

  @Test("a table that is copied and pasted back where it came from changes nothing")
  func roundTrip() throws {
    var user = try User(pane: .budget)
    try user.press("y t")
    guard case .copy(let text) = user.effect else { return #expect(Bool(false), "\(user.told)") }
    #expect(text.hasPrefix("tkr\tBokslut 2024\tBudget 2025\tPrognos 2025\tBudget 2026\n"))
    user.session.paste(text)
    guard case .preview(let preview) = user.session.overlay else { return #expect(Bool(false)) }
    #expect(!preview.stops)
    #expect(preview.sheet.summary.hasPrefix("Inga ändringar, 32 lika"))
  }

  @Test("where there are no figures it is said; the palette says it too")
  func nothing() throws {
    var user = try User(pane: .risks)
    try user.press("y t")
    #expect(user.effect == .none)
    #expect(user.told.hasPrefix("Här finns inga siffror att kopiera"))
  }

  @Test("a table that is too large for the clipboard is to be saved instead")
  func tooLarge() throws {
    let rows = (0..<3000).map { number in
      TableRow(
        id: BudgetFixture.id("rad-\(number)"), label: "Verksamhet med ett långt namn nummer \(number)",
        kind: .cost)
    }
    let column = TableColumn(key: BudgetFixture.key("budget@2026"), meaning: .budget, label: "Budget 2026")
    let table = FigureTable(
      id: BudgetFixture.id("stor"), kind: .operations, title: "Stor", unit: .thousands, columns: [column],
      rows: rows)
    let plan = Plan(committee: BudgetFixture.id("sn"), year: 2026, money: [table])
    var user = try User(at: Desk([plan]), pane: .budget)
    try user.press("y t")
    #expect(user.effect == .none)
    #expect(user.isWarned)
    #expect(user.told.hasPrefix("För stort för urklipp"))
  }

  @Test("a table is saved in a file that is asked for; a name that is taken is told and can be changed")
  func saved() throws {
    let desk = try Desk()
    var written: [String: String] = [:]
    desk.files.write = { path, text in
      guard written[path] == nil else { return "\(path) finns redan: välj ett annat namn." }
      written[path] = text
      return nil
    }
    var user = try User(at: desk, pane: .budget)
    try user.press("y f <Enter>")
    #expect(user.told == "Sparat i sn-2026-operations.tsv: 9 rader.")
    #expect(written["sn-2026-operations.tsv"]?.split(separator: "\n").count == 10)
    try user.press("y f <Enter>")
    #expect(user.isWarned)
    try user.press("x <Enter>")
    #expect(written.keys.sorted().last == "x")
  }
}
