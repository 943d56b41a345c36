import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Saying why a finding stands")
struct ExplainingFindingsTests {
  private let desk = ChecksFixture.desk()

  private func user(_ pane: PaneID = .checks) throws -> User {
    try User(at: desk, committee: "von", year: 2024, pane: pane)
  }

  private func explanations() -> [Explanation] {
    desk.plan(BudgetFixture.id("von"), 2024)?.explanations ?? []
  }

  @Test("F asks why, keeps it with name and day, and the finding counts no more")
  func explain() throws {
    var user = try user()
    try user.press("F tryckfel <Enter>")
    #expect(user.told == "Förklarat av AK: tryckfel")
    #expect(user.session.checks?.errors == 1)
    let kept = try #require(explanations().first)
    #expect([kept.text, kept.by, kept.day] == ["tryckfel", "AK", "2026-11-21"])
    #expect(kept.about == "von/2024/money/drift/hemtjanst/actual@2024-08")
    #expect(try self.user().session.checks?.errors == 1)
  }

  @Test("it is explained from the cell as well, and the cell then says who did")
  func fromTheCell() throws {
    var user = try user(.overview)
    try user.press("! F tryckfel <Enter> <Up> <Down>")
    #expect(user.told.hasPrefix("Förklarat av AK 2026-11-21: tryckfel"))
  }

  @Test("nothing written is refused, and what is half written waits until next time")
  func half() throws {
    var user = try user()
    try user.press("F <Enter>")
    #expect(user.told == "En förklaring behövs. Esc lämnar det oförklarat.")
    try user.press("tryck <Esc>")
    #expect(explanations().isEmpty)
    try user.press("F fel <Enter>")
    #expect(explanations().map(\.text) == ["fel"])
    #expect(user.session.drafts.isEmpty)
  }

  @Test("a half written explanation is there again after the workbench has been closed")
  func draft() throws {
    var user = try user()
    try user.press("F tryckfel <Esc>")
    var next = try self.user()
    try next.press("F <End> ! <Enter>")
    #expect(explanations().map(\.text) == ["tryckfel!"])
  }

  @Test("explained again the new text takes the old one's place; u brings the old one back")
  func again() throws {
    var user = try user()
    try user.press("F ett <Enter> F två <Enter>")
    #expect(explanations().map(\.text) == ["två"])
    try user.press("u")
    #expect(explanations().map(\.text) == ["ett"])
    try user.press("u")
    #expect(explanations().isEmpty)
    #expect(user.session.checks?.errors == 2)
  }

  @Test("X takes an explanation away")
  func remove() throws {
    var user = try user()
    try user.press("F ett <Enter> X")
    #expect(explanations().isEmpty)
    #expect(user.session.checks?.errors == 2)
  }

  @Test("when a figure under it changes it is back, and says who explained it once")
  func returned() throws {
    var user = try user()
    try user.press("F tryckfel <Enter>")
    user.session.reveal(try #require(FigureAddress("von/2024/money/drift/egen/actual@2024-08")))
    try user.press("120 <Enter> <M-8>")
    guard case .register(let model) = user.session.view, let details = model.details else {
      Issue.record("no pane")
      return
    }
    #expect(model.row?.cell(5).text == "åter, förklarad 2026-11-21")
    #expect(
      details.lines.contains {
        $0.text == "Förklarades 2026-11-21 av AK, men siffrorna har ändrats sedan dess."
      })
    #expect(user.session.checks?.errors == 2)
  }

  @Test("where there is nothing to explain, and where nothing may be written, it says so")
  func refused() throws {
    var user = try user(.budget)
    try user.press("F")
    #expect(user.told == "Här finns inget fynd att förklara: ! går till nästa.")
    desk.isReadOnly = true
    var reader = try self.user()
    try reader.press("F")
    #expect(reader.told == "Skrivskyddat: siffrorna kan läsas men inte ändras.")
  }
}
