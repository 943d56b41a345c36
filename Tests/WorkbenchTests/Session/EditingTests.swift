import Fixtures
import FollowUp
import Testing
import Workbench

/// Forecast 2025 of Socialnämndens "Nämnd och styrelseverksamhet": 1 310 tkr from the start.
private let forecast = "sn/2026/money/operations/namnd/forecast@2025"

private func thousands(_ number: Int) -> FieldValue {
  .figure(Figure(.number(ExactDecimal(coefficient: Int128(number), exponent: 3))))
}

@Suite("A figure is edited in its cell")
struct EditingTests {
  @Test("Enter saves and stays", arguments: ["standard", "vim"])
  func enterStays(keymap: String) throws {
    var user = try User(pane: .budget, keymap: keymap)
    try user.press("<Right> <Right> <Enter> <C-u> 1400 <Enter>")
    #expect(
      user.desk.value(forecast)?.figure?.number?.hasSameDigits(as: thousands(1400).figure?.number ?? .zero)
        == true)
    #expect(user.address == forecast)
    #expect(user.told.hasPrefix("Sparat: 1 310 tkr → 1 400 tkr · Nämnd och styrelseverksamhet"))
    #expect(user.session.savedAt == "14:02")
  }

  @Test("Tab saves and goes on to the next cell, at the end of the row to the row below")
  func tabGoesOn() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> 1400 <Tab>")
    #expect(user.session.editing == nil)
    #expect(user.desk.journal.count == 1)
    #expect(user.address != forecast)
    try user.press("<C-e> 1300 <Tab>")
    #expect(user.address == "sn/2026/money/operations/funktion/closing@2024")
  }

  @Test("what the disk refuses is said at once, the text stays, and it is saved when the disk allows")
  func refusedByTheDisk() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    desk.fault = "Disken är full."
    try user.press("<Right> <Right> 1400 <Enter>")
    #expect(user.told == "Disken är full.")
    #expect(user.session.editing?.line.text == "1400")
    try user.press("<Backspace> 5")
    #expect(user.told.contains("var 1 310 tkr"))
    desk.fault = nil
    try user.press("<Enter>")
    #expect(user.told.hasPrefix("Sparat: 1 310 tkr → 1 405 tkr"))
  }

  @Test("to start typing is to start editing, and the typed text stands alone in the cell")
  func typing() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> 7")
    #expect(user.session.editing?.line.text == "7")
  }

  @Test(
    "numbers are read as people write them",
    arguments: [
      ("=12,5+3", "15,5 tkr"), ("+=250", "1 560 tkr"), ("+=10 %", "1 441 tkr"), ("1,4 mnkr", "1 400 tkr"),
    ])
  func written(text: String, told: String) throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> <Enter> <C-u>")
    user.session.paste(text)
    try user.press("<Enter>")
    #expect(user.told.contains("→ \(told)"))
  }

  @Test("what is wrong is said, and the typed text stays")
  func wrong() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> 12x <Enter>")
    #expect(user.isWarned)
    #expect(user.told.contains("x"))
    #expect(user.session.editing?.line.text == "12x")
    #expect(user.desk.journal.isEmpty)
  }

  @Test("while one types, the totals that follow are told first")
  func consequences() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> 2310")
    #expect(user.told.hasPrefix("Årets resultat 522 903"))
    #expect(user.told.hasSuffix("var 1 310 tkr · 2024 1 259"))
  }

  @Test("Delete empties the cell")
  func clear() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> <Delete>")
    #expect(user.desk.value(forecast)?.figure?.isMissing == true)
  }

  @Test("a computed figure says how it is computed to a digit")
  func computed() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right> <End> 9")
    #expect(user.session.editing == nil)
    #expect(user.isWarned)
  }

  @Test("an outcome that nobody has written yet can be written")
  func newOutcome() throws {
    var user = try User()
    let address = "sn/2026/goals/volym/outcome@2025"
    try user.press("g")
    user.session.paste("sn/2026/goals/volym/outcome@2024")
    try user.press("<Enter>")
    #expect(user.desk.value(address) == .figure(.empty))
  }

  @Test("read-only says so and changes nothing")
  func readOnly() throws {
    let desk = try Desk()
    desk.isReadOnly = true
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> <Enter>")
    #expect(user.session.editing == nil)
    #expect(user.told.hasPrefix("Skrivskyddat"))
  }

  @Test("pasted text is one line of data, never commands")
  func paste() throws {
    var user = try User(pane: .budget)
    try user.press("<Right> <Right>")
    user.session.paste("1 500q:\n")
    #expect(user.session.editing?.line.text == "1 500q:")
    #expect(user.isWarned)
    var other = try User(pane: .budget)
    try other.press("<Right> <Right> c")
    other.session.paste("fler\n:q\n")
    #expect(other.session.editing?.line.text == "fler :q")
  }
}
