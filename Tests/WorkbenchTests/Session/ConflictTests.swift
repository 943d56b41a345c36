import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Two people on one folder")
struct ConflictTests {
  private let forecast = "sn/2026/money/operations/namnd/forecast@2025"

  private func figure(_ number: Int) -> FieldValue {
    .figure(Figure(.number(ExactDecimal(coefficient: Int128(number), exponent: 3))))
  }

  /// We have typed 1 400 where Berit has just written 1 350.
  private func collided() throws -> User {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> 1400")
    let address = try #require(FigureAddress(forecast))
    desk.theirs = Change(address, from: try #require(desk.value(forecast)), to: figure(1350))
    try user.press("<Enter>")
    return user
  }

  @Test("the same figure: both values are shown in the cell's unit, and nothing is written")
  func shown() throws {
    let user = try collided()
    guard case .conflict(let question) = user.session.overlay else {
      Issue.record("no conflict")
      return
    }
    #expect(question.theirText.breakable == "1 350 tkr")
    #expect(question.myText.breakable == "1 400 tkr")
    #expect(question.who == "Berit")
    #expect(user.desk.journal.isEmpty)
  }

  @Test("Enter lets the other's value stand")
  func theirs() throws {
    var user = try collided()
    try user.press("<Enter>")
    #expect(user.desk.value(forecast) == figure(1350))
    #expect(user.session.editing == nil)
    #expect(user.session.drafts.isEmpty)
    #expect(user.told == "Berits värde gäller. Ditt skrevs inte.")
  }

  @Test("a name that ends with s is whose it is as it stands")
  func genitive() throws {
    let address = try #require(FigureAddress(forecast))
    let change = Change(address, from: figure(1310), to: figure(1400))
    let question = ConflictQuestion(
      changes: [change], mine: change, theirs: figure(1350), who: "Niklas", why: nil,
      focus: Focus(address: nil, label: ""))
    #expect(question.theirsStands == "Niklas värde gäller. Ditt skrevs inte.")
  }

  @Test("choosing one's own writes it over the other's")
  func mine() throws {
    var user = try collided()
    try user.press("<Down> <Enter>")
    #expect(user.told.hasPrefix("Sparat: 1 350 tkr → 1 400 tkr"))
    #expect(user.desk.journal.count == 1)
  }

  @Test("Esc leaves the typed text in the cell")
  func escape() throws {
    var user = try collided()
    try user.press("<Esc>")
    #expect(user.session.overlay == nil)
    #expect(user.session.editing?.line.text == "1400")
  }

  @Test("a motivation goes with the value that was chosen")
  func motivation() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .risks)
    let address = try #require(FigureAddress("sn/2026/risks/representation/likelihood"))
    try user.press("S 1 <C-u> lugnt")
    desk.theirs = Change(address, from: .level(4), to: .level(3))
    try user.press("<Enter> <Down> <Enter>")
    #expect(desk.value(address.description) == .level(1))
    #expect(desk.value("sn/2026/risks/representation/motivation") == .text("lugnt"))
  }

  @Test("what others write elsewhere appears by itself, and is told")
  func appears() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    let address = try #require(FigureAddress(forecast))
    desk.theirs = Change(address, from: try #require(desk.value(forecast)), to: figure(1350))
    user.session.readOthers()
    #expect(user.told.hasPrefix("Ändrat av någon annan: 1 310 tkr → 1 350 tkr"))
    guard case .budget(let model) = user.session.view else { return }
    #expect(model.rows.contains { row in row.cells.contains { $0.text.breakable == "1 350" } })
  }

  @Test("an edit and another's edit of another figure are both there")
  func both() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    let other = try #require(FigureAddress("sn/2026/money/operations/barn/forecast@2025"))
    desk.theirs = Change(other, from: try #require(desk.value(other.description)), to: figure(1))
    try user.press("<Right> <Right> 1400 <Enter>")
    #expect(user.desk.value(other.description) == figure(1))
    #expect(user.told.hasSuffix("En ändring av någon annan lästes in."))
  }
}
