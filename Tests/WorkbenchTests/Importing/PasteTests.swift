import Exchange
import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A block is pasted onto a cell: previewed, done whole, taken back at once")
struct PasteTests {
  /// On Prognos 2025 of the first row of Drift per verksamhet: namnd 1 310, funktion 92 062, beroende 81 348 tkr.
  private func onForecast(_ desk: Desk) throws -> User {
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right>")
    return user
  }

  private func preview(_ user: User) throws -> ImportPreview {
    guard case .preview(let preview) = user.session.overlay else { return try #require(nil, "\(user.told)") }
    return preview
  }

  private func changes(_ preview: ImportPreview) -> [String] {
    preview.sheet.lines.compactMap { line in
      guard case .change(let change) = line else { return nil }
      return
        "\(change.change.address.path.suffix(2).map(\.description).joined(separator: "/")) \(change.from) → \(change.to)"
        .breakable
    }
  }

  @Test("every change is shown with old and new; Enter does all of it as one, u takes all back")
  func whole() throws {
    let desk = try Desk()
    var user = try onForecast(desk)
    user.session.paste("1 311\t1 240\r\n92 063\t93 834\r\n")
    #expect(
      changes(try preview(user)) == [
        "namnd/forecast 1 310 tkr → 1 311 tkr", "namnd/budget 1 239 tkr → 1 240 tkr",
        "funktion/forecast 92 062 tkr → 92 063 tkr", "funktion/budget 93 833 tkr → 93 834 tkr",
      ])
    #expect(user.told == "sn/2026/money/operations/namnd/forecast@2025: 1 310 tkr → 1 311 tkr")
    #expect(desk.journal.isEmpty)
    try user.press("<Enter>")
    #expect(desk.journal.map(\.count) == [4])
    #expect(desk.sources == [nil])
    #expect(user.told == "Sparat: 4 ändringar. u ångrar allt på en gång.")
    #expect(user.session.overlay == nil)
    let before = try YearFixture.social()
    try user.press("u")
    #expect(user.session.context.plan == before)
    #expect(user.told.hasSuffix("och 3 siffror till"))
  }

  @Test("Esc leaves everything as it is, also the line that was open")
  func left() throws {
    let desk = try Desk()
    var user = try onForecast(desk)
    try user.press("14")
    user.session.paste("1\n2\n")
    #expect(changes(try preview(user)).count == 2)
    try user.press("<Esc>")
    #expect(user.session.editing?.line.text == "14")
    #expect(user.told.hasPrefix("Årets resultat"))
    #expect(desk.journal.isEmpty)
    user.session.paste("\n15\t16\n")
    try user.press("<Enter>")
    #expect(desk.journal.count == 1)
    #expect(user.session.editing == nil)
  }

  @Test("what is typed elsewhere waits as a draft when a block is pasted over its neighbours")
  func draft() throws {
    var user = try onForecast(Desk())
    try user.press("14")
    user.session.paste("\t1\n\t2\n")
    try user.press("<Enter>")
    #expect(user.session.drafts.values.map { $0 } == ["14"])
  }

  @Test("a block goes in the order of the screen, whatever the order of the document")
  func asShown() throws {
    var user = try onForecast(Desk())
    try user.press("s <Home>")
    let rows = try #require(user.session.view.budgetRows)
    user.session.paste("1\n2\n")
    #expect(
      changes(try preview(user)).map { $0.prefix { $0 != "/" } } == rows.prefix(2).map { $0[...] })
  }

  @Test(
    "what does not fit, is no value or cannot be read is told, and nothing is written",
    arguments: [
      ("1\t2\t3\n1\t2\t3\n", "får inte plats"), ("\"1\n2", "har inget slut"), ("\n\t\n", "Det finns inget"),
    ])
  func refused(text: String, told: String) throws {
    let desk = try Desk()
    var user = try onForecast(desk)
    user.session.paste(text)
    #expect(user.told.contains(told))
    #expect(user.isWarned)
    try user.press("<Enter>")
    #expect(user.told == "Inget skrivs förrän felet är rättat. Esc lämnar allt som det är.")
    #expect(desk.journal.isEmpty)
    try user.press("<Esc>")
    #expect(user.session.overlay == nil)
  }

  @Test("formulas and control characters are told; the rest is taken")
  func doubtful() throws {
    var user = try onForecast(Desk())
    user.session.paste("=1+1\t7\n8\u{1B}\t@SUM(A1)\n")
    let preview = try preview(user)
    #expect(changes(preview).count == 2)
    let problems = preview.sheet.lines.compactMap { line in
      if case .problem(_, let text) = line { text } else { nil }
    }
    #expect(problems.count { $0.contains("formel") } == 2)
    #expect(problems.contains { $0.contains("U+001B") })
  }

  @Test("a paste that is too large is told, and so is one where nothing can be changed")
  func limits() throws {
    let desk = try Desk()
    var user = try onForecast(desk)
    user.session.paste(String(repeating: "1\t2\n", count: 300_000))
    #expect(user.told == "Det inklistrade är 1200 kB, högst 1000 går: importera det som en fil.")
    user.session.paste(String(repeating: "1", count: 1_200_000))
    #expect(user.told == "Det inklistrade är för stort: importera det som en fil.")
    #expect(user.session.editing == nil && user.session.overlay == nil)
    desk.isReadOnly = true
    var reader = try onForecast(desk)
    reader.session.paste("1\n2\n")
    #expect(reader.told.hasPrefix("Skrivskyddat"))
    #expect(reader.session.overlay == nil)
  }

  @Test("on a goal, among the risks and in a meeting a block is no line of commands")
  func elsewhere() throws {
    var user = try User(pane: .goals)
    user.session.paste("1\n2\n")
    #expect(user.told == "Ett block klistras in på en siffra: gå till en siffra i en tabell först.")
    try user.press("m")
    user.session.paste("q\nq\n")
    #expect(user.told == "I mötet ändras inget. Esc går ut ur mötet.")
  }

  @Test("outcomes of indicators are pasted beside and below each other")
  func indicators() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .goals)
    while user.session.view.focus.editor?.choices != nil { try user.press("<Down>") }
    let first = try #require(user.session.view.focus.address?.path.first)
    user.session.paste("71\n72\n")
    let shown = changes(try preview(user))
    #expect(shown.count == 2)
    #expect(shown.first?.hasPrefix("\(first)/outcome") == true)
    try user.press("<Enter>")
    #expect(desk.journal.map(\.count) == [2])
  }

  /// What somebody else writes in a cell of Drift per verksamhet.
  private func theirs(_ cell: String, _ desk: Desk) throws -> Change {
    let address = try #require(FigureAddress("sn/2026/money/operations/\(cell)"))
    let now = try #require(desk.value(address.description))
    return Change(
      address, from: now, to: .figure(Figure(.number(ExactDecimal(coefficient: 1_400, exponent: 3)))))
  }

  private func value(_ cell: String, _ desk: Desk) -> ExactDecimal? {
    desk.value("sn/2026/money/operations/\(cell)")?.figure?.number
  }

  @Test(
    "a figure that somebody else has just changed is asked about: mine or theirs, and the rest goes in",
    arguments: [("<Down> ", 1_311_000, 2), ("", 1_400_000, 1)])
  func conflict(keys: String, first: Int, count: Int) throws {
    let desk = try Desk()
    var user = try onForecast(desk)
    user.session.paste("1 311\n92 063\n")
    desk.theirs = try theirs("namnd/forecast@2025", desk)
    try user.press("<Enter>")
    guard case .conflict = user.session.overlay else { return #expect(Bool(false), "\(user.told)") }
    try user.press(keys + "<Enter>")
    #expect(desk.journal.map(\.count) == [count])
    #expect(value("namnd/forecast@2025", desk) == ExactDecimal(first))
    #expect(value("funktion/forecast@2025", desk) == ExactDecimal(92_063_000))
  }

  @Test("the question names the figure, in its unit, and Esc leads back to the changes with nothing saved")
  func namedConflict() throws {
    let desk = try Desk()
    var user = try onForecast(desk)
    user.session.paste("1 311\n92 063\n")
    desk.theirs = try theirs("namnd/forecast@2025", desk)
    try user.press("<Enter>")
    guard case .conflict(let question) = user.session.overlay else {
      return #expect(Bool(false), "\(user.told)")
    }
    #expect(question.label.hasPrefix("Nämnd och styrelseverksamhet · "))
    #expect(question.label.hasSuffix(" · en av 2 siffror"))
    #expect([question.theirText.breakable, question.myText.breakable] == ["1 400 tkr", "1 311 tkr"])
    try user.press("<Esc>")
    guard case .preview(let preview) = user.session.overlay else {
      return #expect(Bool(false), "\(user.told)")
    }
    #expect(preview.title == "Klistra in")
    #expect(desk.journal.isEmpty)
    try user.press("<Enter> <Down> <Enter>")
    #expect(desk.journal.map(\.count) == [2])
  }

  @Test("another figure of the block that is changed meanwhile is asked about too, not written over unseen")
  func secondConflict() throws {
    let desk = try Desk()
    var user = try onForecast(desk)
    user.session.paste("1 311\n92 063\n")
    desk.theirs = try theirs("namnd/forecast@2025", desk)
    try user.press("<Enter>")
    desk.theirs = try theirs("funktion/forecast@2025", desk)
    try user.press("<Down> <Enter>")
    guard case .conflict(let question) = user.session.overlay else {
      return #expect(Bool(false), "\(user.told)")
    }
    #expect(question.mine.address.path.map(\.description).contains("funktion"))
    #expect(desk.journal.isEmpty)
    try user.press("<Enter>")
    #expect(value("funktion/forecast@2025", desk) == ExactDecimal(1_400_000))
    #expect(value("namnd/forecast@2025", desk) == ExactDecimal(1_311_000))
  }

  @Test("in the statistics the block goes to the rows and years that are shown")
  func statistics() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .statistics)
    for _ in 0..<10 where !user.session.view.focus.isEditable { try user.press("<Down>") }
    let address = try #require(user.session.view.focus.address)
    user.session.paste("7\n8\n")
    #expect(
      changes(try preview(user)).first?.hasPrefix("\(address.path[1])/\(address.path[2])") == true)
    try user.press("<Enter> u")
    #expect(desk.journal.isEmpty)
    #expect(user.session.context.plan == (try YearFixture.social()))
  }
}

extension PaneView {
  /// The ids of the Budget pane's rows, as they stand.
  fileprivate var budgetRows: [String]? {
    guard case .budget(let model) = self else { return nil }
    return model.rows.compactMap { $0.id?.description }
  }
}
