import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Figures are filled in one after the other")
struct EntryTests {
  private func user(_ keys: String = "I") throws -> User {
    var user = try User(at: EntryFixture.desk(), pane: .budget)
    try user.press(keys)
    return user
  }

  private func address(_ path: String) -> String { "sn/2026/money/drift/\(path)" }

  private func number(_ path: String, in user: User) -> ExactDecimal? {
    user.desk.value(address(path))?.figure?.number
  }

  @Test("it begins at the first figure that is missing, and the head says that and how many there are")
  func begins() throws {
    let user = try user()
    #expect(user.address == address("lokaler/actual@2026-08"))
    #expect(
      user.session.entryHead()?.breakable
        == "Fyll i: bara det som saknas, 5 kvar · mars 2026 3 000 · Lokaler · utfall augusti")
  }

  @Test(
    "Enter takes the figure and goes down to the next that is missing, then down the next column",
    arguments: ["standard", "vim"])
  func enterGoesDown(keymap: String) throws {
    var user = try User(at: EntryFixture.desk(), pane: .budget, keymap: keymap)
    try user.press("I 8100 <Enter>")
    #expect(user.address == address("material/actual@2026-08"))
    #expect(user.told.hasPrefix("Sparat: saknas → 8 100 tkr · Saknas · Material"))
    try user.press("4000 <Enter>")
    #expect(user.address == address("personal/forecast@2026"))
    #expect(number("lokaler/actual@2026-08", in: user) == ExactDecimal(8_100_000))
    #expect(user.desk.journal.count == 2)
  }

  @Test("Tab goes along the row, Shift-Tab back")
  func tabGoesAcross() throws {
    var user = try user("I 8100 <Tab>")
    #expect(user.address == address("lokaler/forecast@2026"))
    try user.press("<S-Tab>")
    #expect(user.address == address("personal/forecast@2026"))
  }

  @Test("Enter on nothing leaves the figure missing and goes on; what is computed is never stopped at")
  func nothingTyped() throws {
    var user = try user("I <Enter> <Enter> <Enter> <Enter>")
    #expect(user.address == address("material/forecast@2026"))
    #expect(user.desk.journal.isEmpty)
    try user.press("<Enter>")
    #expect(user.address == address("lokaler/actual@2026-08"))
  }

  @Test("a key shows every figure, and what is fastställt is skipped and told")
  func everything() throws {
    var user = try user("I <C-t>")
    #expect(user.session.entryHead()?.hasPrefix("Fyll i: alla siffror") == true)
    try user.press("<Up> <Up>")
    #expect(user.address == address("material/budget@2026"))
    #expect(user.told.contains("3 siffror i Delår 31 mars är fastställda och hoppades över"))
  }

  @Test("backward at the beginning one stays where one is")
  func backAtTheBeginning() throws {
    let user = try user("<Home> <C-a> I <C-t> <Up> <Up> <Up> <Up> <Up> <Up> <Up> <Up> <Up> <Up>")
    #expect(user.address == address("personal/closing@2025"))
    #expect(user.session.entry != nil && user.session.editing != nil)
  }

  @Test("what is wrong stays in the cell until it is right")
  func wrong() throws {
    let user = try user("I 81x <Enter>")
    #expect(user.isWarned)
    #expect(user.address == address("lokaler/actual@2026-08"))
    #expect(user.session.editing?.line.text == "81x")
  }

  @Test("Esc stops, keeps what is typed as a draft and tells how far one came")
  func escape() throws {
    var user = try user("I 8100 <Enter> 41 <Esc>")
    #expect(user.session.editing == nil)
    #expect(user.session.entry == nil)
    #expect(user.session.drafts.values.sorted() == ["41"])
    #expect(user.told.contains("1 siffra ifylld, 4 saknas fortfarande"))
    try user.press("<Enter>")
    #expect(user.session.editing?.line.text == "41")
  }

  @Test("when nothing is missing any more the mode ends by itself")
  func ends() throws {
    let user = try user("I 8100 <Enter> 4000 <Enter> 60000 <Enter> 12000 <Enter> 6000 <Enter>")
    #expect(user.session.entry == nil)
    #expect(user.session.editing == nil)
    #expect(user.told.contains("5 siffror ifyllda, inget saknas här"))
  }

  @Test("the previous period and last year are shown while one types")
  func comparisons() throws {
    var user = try user("<C-e> <Left> <Left> <Left> I")
    #expect(user.session.entryHead()?.breakable.contains("mars 2026 3 000") == true)
    try user.press("<Esc> I <Enter> <Enter> <Enter>")
    #expect(user.session.entryHead()?.breakable.contains("2025 11 800") == true)
  }

  @Test(
    "the figure above, the text typed last and the previous period's are a key away, and Enter takes them")
  func filling() throws {
    var user = try user("I <C-d>")
    #expect(user.session.editing?.line.text.breakable == "41 000")
    try user.press("<C-p>")
    #expect(user.session.editing?.line.text.breakable == "3 000")
    try user.press("<Enter> <C-r> <Enter>")
    #expect(number("lokaler/actual@2026-08", in: user) == ExactDecimal(3_000_000))
    #expect(number("material/actual@2026-08", in: user) == ExactDecimal(3_000_000))
  }

  @Test(
    "the head leaves out what there is no room for, and cuts no word",
    arguments: [
      (78, "Fyll i: bara det som saknas, 5 kvar · mars 2026 3 000 · Lokaler · utfall augusti"),
      (76, "Fyll i: 5 kvar · mars 2026 3 000 · Lokaler · utfall augusti"),
      (54, "Fyll i: bara det som saknas, 5 kvar · mars 2026 3 000"), (40, "Fyll i: 5 kvar · mars 2026 3 000"),
      (20, "Fyll i: 5 kvar"),
    ])
  func head(columns: Int, expected: String) throws {
    #expect(try user().session.entryHead(in: columns + 2)?.breakable == expected)
  }

  @Test("the footer names no key that has nothing to give")
  func footer() throws {
    var user = try user()
    let words = { (user: User) in user.session.hints.map(\.text) }
    #expect(words(user).contains("förra") && words(user).contains("fyll nedåt"))
    #expect(!words(user).contains("upprepa"))
    try user.press("8100 <Enter> 4000 <Enter>")
    #expect(!words(user).contains("fyll nedåt") && words(user).contains("upprepa"))
  }

  @Test("a pane without figures says so, and so does a read-only year")
  func refused() throws {
    var user = try User(at: EntryFixture.desk(), pane: .overview)
    try user.press("I")
    #expect(user.told == "Här finns inga siffror att fylla i.")
    let desk = EntryFixture.desk()
    desk.isReadOnly = true
    user = try User(at: desk, pane: .budget)
    try user.press("I")
    #expect(user.told.hasPrefix("Skrivskyddat"))
  }

  @Test("registers and goals are filled in as tables are")
  func otherPanes() throws {
    var user = try User(pane: .statistics)
    try user.press("I")
    #expect(user.session.entry != nil)
    user = try User(at: Desk(), committee: "von", year: 2019, pane: .goals)
    try user.press("I")
    #expect(user.session.entry != nil)
    #expect(user.address?.contains("/goals/") == true)
  }

  @Test("somebody else's figure in the same cell is asked about, and the filling in goes on")
  func conflict() throws {
    let desk = EntryFixture.desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("I 8100")
    let cell = try #require(FigureAddress(address("lokaler/actual@2026-08")))
    desk.theirs = Change(
      cell, from: .figure(.empty), to: .figure(Figure(.number(ExactDecimal(8_200_000)))))
    try user.press("<Enter>")
    guard case .conflict = user.session.overlay else {
      Issue.record("no conflict")
      return
    }
    try user.press("<Enter>")
    #expect(user.session.overlay == nil)
    #expect(user.address == address("material/actual@2026-08"))
    #expect(number("lokaler/actual@2026-08", in: user) == ExactDecimal(8_200_000))
  }
}
