import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A comment on any figure")
struct CommentTests {
  @Test(
    "a typed figure and a computed one, in Budget and in a register, with both keys",
    arguments: [
      (PaneID.budget, "<Right> c", "von/2024/money/drift/egen/actual@2024-08"),
      (.budget, "<Right> C", "von/2024/money/drift/egen/actual@2024-08"),
      (.budget, "<Right> <Down> <Down> C", "von/2024/money/drift/hemtjanst/actual/printed@2024-08"),
      (.budget, "<Right> <Down> <Down> c", "von/2024/money/drift/hemtjanst/actual/printed@2024-08"),
      (.statistics, "c", "von/2024/statistics/volymer/kvinnor/actual@2024-08"),
      (.statistics, "<Down> <Down> C", "von/2024/statistics/volymer/alla/actual/printed@2024-08"),
    ])
  func figures(pane: PaneID, keys: String, address: String) throws {
    let desk = ChecksFixture.desk()
    let before = desk.value(address)?.figure
    var user = try User(at: desk, committee: "von", year: 2024, pane: pane)
    try user.press(keys)
    #expect(user.session.editing?.address.description == address)
    try user.press("S e <Space> s i d <Space> 4 <Enter>")
    #expect(desk.value(address)?.figure?.note == "Se sid 4")
    #expect(desk.value(address)?.figure?.content == before?.content)
    #expect(
      user.session.view.focus.remark?.contains("Se sid 4") == true
        || user.session.view.statusText.contains("Se sid 4"))
    try user.press("u")
    #expect(desk.value(address)?.figure == before)
    #expect(user.told.contains("Kommentar till") && user.told.contains("”Se sid 4” → ingen kommentar"))
  }

  @Test("it is marked in the cell, found by its words, and listed with the figure")
  func shown() throws {
    let desk = ChecksFixture.desk()
    var user = try User(at: desk, committee: "von", year: 2024, pane: .statistics)
    try user.press("c V e c k a <Enter>")
    #expect(user.register?.rows.first?.row.cells.contains { $0.text.hasPrefix("*\u{a0}") } == true)
    try user.press("<Down> <Down> C T o t a l <Enter>")
    #expect(
      user.register?.rows[2].row.cells.contains {
        $0.text.hasPrefix("!\u{a0}") || $0.text.hasPrefix("*\u{a0}")
      } == true)
    let context = user.session.context
    let found = SearchIndex.items(in: context).filter { $0.detail == "kommentar" }
    #expect(found.map(\.text) == ["Vecka", "Total"])
    let notes = FigureList.lines(of: context.plan).compactMap { line in
      line.note.map { (line.address.description, $0) }
    }
    #expect(
      notes.map(\.0) == [
        "von/2024/statistics/volymer/kvinnor/actual@2024-08",
        "von/2024/statistics/volymer/alla/actual@2024-08",
      ])
  }

  @Test("an indicator's value has its own, beside the indicator's; a risk's figures have its motivation")
  func goalsAndRisks() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .goals)
    while user.session.view.focus.address?.period == nil, user.session.view.focus.label != "" {
      let before = user.address
      try user.press("<Down>")
      if user.address == before { break }
    }
    let address = try #require(user.address)
    try user.press("C E n k ä t <Enter>")
    #expect(desk.value(address)?.figure?.note == "Enkät")
    user = try User(at: desk, pane: .risks)
    try user.press("C")
    #expect(user.session.editing?.address.path.last?.description == "motivation")
  }

  @Test("a comment that waits is not taken for the figure, nor the figure for its comment")
  func drafts() throws {
    var user = try User(at: ChecksFixture.desk(), committee: "von", year: 2024, pane: .budget)
    try user.press("<Right> C V ä n t a r <Esc> <Enter>")
    #expect(user.session.editing?.line.text == "118,4")
    try user.press("9 <Esc> C")
    #expect(user.session.editing?.line.text == "Väntar")
    try user.press("<Enter>")
    #expect(user.session.drafts.values.sorted() == ["9"])
  }

  @Test("where no figure has the focus the key says so")
  func none() throws {
    var user = try User(at: try Desk(), pane: .overview)
    try user.press("C")
    #expect(user.isWarned)
    #expect(user.session.editing == nil)
  }
}
