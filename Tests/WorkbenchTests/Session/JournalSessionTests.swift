import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("The journal at the keyboard")
struct JournalSessionTests {
  private let cell = "von/2019/money/income/taxor/actual@2019-08"

  /// BL has written a motivation the day before; AK has changed a figure twice.
  private func user() throws -> User {
    let desk = try Desk()
    let address = try #require(FigureAddress("von/2019/plan/title"))
    let title = try #require(desk.value(address.description))
    try desk.write([Change(address, from: title, to: .text("Delår"))], by: "BL", why: "Rättat")
    var user = try User(at: desk, committee: "von", year: 2019, pane: .budget)
    #expect(user.session.reveal(try #require(FigureAddress(cell))))
    try user.press("1 2 , 5 <Enter> 1 3 , 5 <Enter>")
    return user
  }

  private func rows(_ user: User) -> [String] {
    (user.register?.rows ?? []).map { row in
      row.row.cells.prefix(5).map(\.text).joined(separator: " | ").breakable
    }
  }

  @Test("the newest stands first, under its day, in the words of the pane it is of")
  func listed() throws {
    var user = try user()
    try user.press("G l")
    let rows = rows(user)
    #expect(rows.count == 5)
    #expect(rows[0] == "2026-11-21")
    #expect(
      rows[1].hasPrefix(
        "Taxor och avgifter · utfall januari–augusti | 12,5 mnkr → 13,5 mnkr | AK | 14:02 | 3")
    )
    #expect(rows[3] == "2026-11-20")
    #expect(rows[4].hasSuffix("| BL | 14:02 | 1"))
  }

  @Test("Enter goes to the figure, and back is back in the journal")
  func jumps() throws {
    var user = try user()
    try user.press("G l <Enter>")
    #expect(user.address == cell)
    #expect(user.session.pane == .budget)
    try user.press("<Backspace>")
    #expect(user.session.pane == .journal)
  }

  @Test("it is filtered by who, by day and by address, chosen by typing")
  func filtered() throws {
    var user = try user()
    try user.press("G l f B L <Enter>")
    #expect(user.told == "Visar vem: BL.")
    #expect(rows(user).count == 2)
    try user.press("f a l l a <Enter>")
    #expect(rows(user).count == 5)
    try user.press("f 2 1 <Enter>")
    #expect(user.told == "Visar dag: 2026-11-21.")
    #expect(rows(user).count == 3)
    try user.press("f a l l a <Enter> f t a x o r <Enter>")
    #expect(rows(user).count == 3)
  }

  @Test("person, day and address are chosen beside each other, and one of them is let go of")
  func combined() throws {
    var user = try user()
    let title = try #require(user.desk.value("von/2019/plan/title"))
    let address = try #require(FigureAddress("von/2019/plan/title"))
    try user.desk.write([Change(address, from: title, to: .text("Delåret"))], by: "AK")
    user.session.readOthers()
    try user.press("G l f v e m : <Space> A K <Enter> f d a g : <Space> 2 0 2 6 - 1 1 - 2 1 <Enter>")
    #expect(user.told == "Visar vem: AK · dag: 2026-11-21.")
    #expect(rows(user).count == 3)
    try user.press("f t a x o r <Enter>")
    #expect(user.told.hasPrefix("Visar vem: AK · dag: 2026-11-21 · adress: von/2019/money/income/taxor"))
    try user.press("f u t a n <Space> d a g <Enter>")
    #expect(user.told.hasPrefix("Visar vem: AK · adress:"))
    #expect(user.register?.filter?.name.hasPrefix("vem: AK") == true)
    try user.press("<Enter> <Backspace>")
    #expect(user.register?.filter?.name.hasPrefix("vem: AK") == true)
  }

  @Test("the history of a figure is its own entries; where there are none it is told, where one stands")
  func history() throws {
    var user = try user()
    try user.press("H")
    #expect(user.told == "Loggen för Taxor och avgifter · utfall januari–augusti.")
    #expect(rows(user).count == 3)
    try user.press("<Backspace> <Down> H")
    #expect(user.session.pane == .budget)
    #expect(user.told.hasPrefix("Loggen har inget om"))
  }

  @Test("one entry is taken back where it stands, and the later one that stands on it is named")
  func takenBack() throws {
    var user = try user()
    try user.press("G l <Down> B u")
    #expect(user.told == "Post 3 av AK bygger på den: ångra den först.")
    #expect(user.isWarned)
    try user.press("<Down> <Down> B u")
    #expect(user.told.hasPrefix("Post 1 är tillbakatagen: "))
    #expect(user.desk.history.all.last?.kind == .undo(1))
    #expect(user.desk.value(cell)?.figureNumber == number("13.5e6"))
    try user.press("<End> B u")
    #expect(user.told == "Post 1 är redan tillbakatagen, av post 4.")
  }

  @Test("a name with a colon in it is not taken for a value")
  func colon() throws {
    let desk = try Desk()
    let address = try #require(FigureAddress("sn/2026/goals/vuxna/attainment"))
    let before = try #require(desk.value(address.description))
    try desk.write([Change(address, from: before, to: .choice("partial"))], by: "BL")
    var user = try User(at: desk)
    try user.press("G l")
    let cells = try #require(user.register?.row?.cells.map(\.text))
    #expect(cells[0].hasPrefix("Bedömning: "))
    #expect(cells[1].hasSuffix("→ delvis uppfyllt"))
  }

  /// So many edits of one figure, by turns 1 and 2, before AK's own of another.
  private func long(_ count: Int) throws -> User {
    let desk = try Desk()
    let address = try #require(FigureAddress("von/2019/plan/title"))
    let title = try #require(desk.value(address.description))
    let texts = [FieldValue.text("Ett"), .text("Två")]
    for index in 0..<count {
      let from = index == 0 ? title : texts[(index - 1) % 2]
      try desk.write([Change(address, from: from, to: texts[index % 2])], by: "BL")
    }
    var user = try User(at: desk, committee: "von", year: 2019, pane: .budget)
    user.session.resize(rows: 40)
    return user
  }

  @Test("a long journal is told around the focus only, and each of its entries in words when one comes there")
  func lazily() throws {
    var user = try long(1000)
    try user.press("G l")
    #expect(user.register?.sheet.caption == "1000 poster")
    #expect(rows(user).count < 150)
    #expect(rows(user)[1].hasPrefix("Årets rubrik | ”Ett” → ”Två” | BL | 14:02 | 1000"))
    try user.press("<End>")
    #expect(rows(user).count < 150)
    #expect(user.register?.row?.id == "entry:1")
    #expect(rows(user).last?.hasPrefix("Årets rubrik | ") == true)
    try user.press("<Home>")
    #expect(user.register?.row?.kind == .heading)
    #expect(rows(user)[1].contains("| 1000"))
  }

  @Test("a page at a time leads through all of it, each entry once and none left out")
  func paged() throws {
    var user = try long(300)
    try user.press("G l <Home>")
    var seen: [String] = []
    while let id = user.register?.row?.id, seen.last != id {
      seen.append(id)
      try user.press("<Down>")
    }
    let days = seen.filter { $0.hasPrefix("day:") }
    #expect(seen.filter { $0.hasPrefix("entry:") } == (1...300).reversed().map { "entry:\($0)" })
    #expect(days.count <= 1 + 300 / 20)
    try user.press("<Home> <PageDown> <PageDown>")
    let number = user.register?.row?.id.split(separator: ":").last.flatMap { Int($0) }
    #expect(number.map { (200..<260).contains($0) } == true)
  }

  @Test("an entry of the far past is taken back when nothing later stands on it")
  func farPast() throws {
    var user = try long(501)
    let address = try #require(FigureAddress(cell))
    let isShown = user.session.reveal(address)
    #expect(isShown)
    try user.press("1 2 , 5 <Enter> G l <End> <Up>")
    #expect(user.register?.row?.id == "entry:2")
    try user.press("B u")
    #expect(user.told == "Post 501 av BL bygger på den: ångra den först.")
    try user.press("<End> B u")
    #expect(user.told.hasPrefix("Post 1 är tillbakatagen"))
  }

  @Test("on a day there is nothing to take back")
  func onDay() throws {
    var user = try user()
    try user.press("G l <Home> B u")
    #expect(user.told == "Gå till en post i loggen först.")
  }

  @Test(
    "an unlocking that is taken back is a decision that holds again, in the status line and in the journal")
  func decidedAgain() throws {
    var user = try User(at: Desk(), committee: "von", year: 2019, pane: .budget)
    try user.press("B f <Enter> V O N <Enter> B l r ä t t <Enter> u")
    #expect(user.told == "Ångrat: Delår 31 augusti är fastställd igen, 2026-11-21 av AK, VON")
    try user.press("G l <Down>")
    let told = rows(user)
    #expect(told[1].hasPrefix("Fastställd igen: Delår 31 augusti |"))
    #expect(told[2].hasPrefix("Låst upp: Delår 31 augusti |"))
    #expect(told[3].hasPrefix("Fastställd: Delår 31 augusti |"))
    let details = try #require(user.register?.details)
    #expect(!details.lines.contains { $0.text.contains { $0.isHexDigit } && $0.text.count > 60 })
  }

  private func number(_ text: String) -> ExactDecimal? { ExactDecimal(literal: text) }
}

extension FieldValue {
  fileprivate var figureNumber: ExactDecimal? {
    if case .figure(let figure) = self { figure.number } else { nil }
  }
}
