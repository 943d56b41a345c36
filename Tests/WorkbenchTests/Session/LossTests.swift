import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Somebody takes away what one is typing in")
struct LossTests {
  private let cell = "sn/2026/money/operations/namnd/forecast@2025"

  private let row = "sn/2026/money/operations/namnd"

  /// 33 is being typed in the first row, which Berit has just removed.
  private func user(_ desk: Desk) throws -> User {
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> 33")
    try desk.remove(row)
    return user
  }

  /// What the kernel tells of is read.
  private func look(_ user: inout User, _ text: String = "Ett") throws {
    try user.desk.writeBeside(text)
    user.session.readOthers()
  }

  @Test("it is told who and what, the text stays, and no other row has it")
  func told() throws {
    let desk = try Desk()
    var user = try user(desk)
    try look(&user)
    #expect(
      user.told
        == "Berit har tagit bort raden ”Nämnd och styrelseverksamhet”: 33 är inte sparat. Esc behåller det som utkast."
    )
    #expect(user.isWarned)
    #expect(user.session.editing?.line.text == "33")
    #expect(user.session.editing?.isProse == true)
    guard case .budget(let model) = user.session.view else { return }
    #expect(!model.rows.contains { row in row.cells.contains { $0.text == "33" } })
  }

  @Test("Enter saves nothing and goes on telling; the text follows while one types")
  func enter() throws {
    let desk = try Desk()
    var user = try user(desk)
    try look(&user)
    try user.press("<Enter> 4")
    #expect(user.told.contains("334 är inte sparat"))
    #expect(desk.journal.isEmpty)
    try user.press("<Enter>")
    #expect(user.session.editing?.line.text == "334")
  }

  @Test("Esc leaves it as a draft, there when the row is back")
  func escape() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> 33")
    let removed = try desk.remove(row)
    try look(&user)
    try user.press("<Esc>")
    #expect(user.told == "Inte sparat. Texten ligger kvar som utkast.")
    #expect(desk.drafts.map(\.key.description) == [cell])
    try desk.write(removed.reversed().map(\.inverse), by: "Berit")
    try look(&user, "Två")
    let isShown = user.session.reveal(try #require(FigureAddress(cell)))
    #expect(isShown)
    try user.press("<Enter>")
    #expect(user.session.editing?.line.text == "33")
  }

  @Test("a row that comes back is typed in as before")
  func back() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> 33")
    let removed = try desk.remove(row)
    try look(&user)
    #expect(user.session.editing?.loss != nil)
    try desk.write(removed.reversed().map(\.inverse), by: "Berit")
    try look(&user, "Två")
    #expect(user.session.editing?.loss == nil)
    try user.press("<Enter>")
    #expect(user.told.hasPrefix("Sparat: "))
  }

  @Test("when nobody has told of it, saving does")
  func unseen() throws {
    let desk = try Desk()
    var user = try user(desk)
    try user.press("<Enter>")
    #expect(
      user.told.hasPrefix("Berit har tagit bort raden ”Nämnd och styrelseverksamhet”: 33 är inte sparat"))
    #expect(user.session.editing?.line.text == "33")
  }

  @Test("a block is not saved in part")
  func block() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> v <Down> = 5")
    try desk.remove(row)
    try look(&user)
    try user.press("<Enter>")
    #expect(user.told.contains("Berit har tagit bort raden"))
    #expect(desk.journal.isEmpty)
  }

  @Test("a risk whose motivation is being written")
  func motivation() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .risks)
    try user.press("S 1 <C-u> mindre")
    try desk.remove("sn/2026/risks/representation")
    try user.press("<Enter>")
    #expect(user.told.hasPrefix("Berit har tagit bort risken ”"))
    #expect(user.told.hasSuffix("det du skrev är inte sparat."))
    try user.press("<Esc>")
    #expect(desk.drafts.values.contains("mindre"))
  }
}
