import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A deviation above the threshold asks for an explanation")
struct DeviationOfferTests {
  private let desk = EntryFixture.desk()
  private let forecast = "sn/2026/money/drift/personal/forecast@2026"

  private func user(_ keys: String) throws -> User {
    var user = try User(at: desk, pane: .budget)
    try user.press("<Right> <Right> <Right> <Right>")
    try user.press(keys)
    return user
  }

  @Test("the edit that makes it says so when it is done, in nobody's way")
  func offered() throws {
    let user = try user("62500 <Enter>")
    #expect(
      user.told
        == "Sparat: saknas → 62 500 tkr · D förklarar Personal −2 500 tkr (−4,2 %), över gränsen · Personal · prognos 2026"
    )
    #expect(user.session.overlay == nil)
    #expect(user.session.editing == nil)
  }

  @Test("one key leads to where the explanation is written, and then nothing is asked any more")
  func explained() throws {
    var user = try user("62500 <Enter> <Down> <Left> D")
    #expect(user.session.editing?.address.description == forecast)
    #expect(user.told.hasPrefix("Personal −2 500 tkr (−4,2 %) mot budget"))
    user.session.paste("Dyra vikarier")
    try user.press("<Enter>")
    #expect(desk.value(forecast)?.figure?.note == "Dyra vikarier")
    try user.press("D")
    #expect(user.told == "Ingen avvikelse över gränsen saknar förklaring.")
  }

  @Test("from a register too, the comment is the figure's own, in Budget")
  func fromRegister() throws {
    var user = try user("62500 <Enter> G f t t t t D")
    #expect(user.session.pane == .budget)
    #expect(user.session.editing?.address.description == forecast)
    user.session.paste("Dyra vikarier")
    try user.press("<Enter>")
    #expect(desk.value(forecast)?.figure?.note == "Dyra vikarier")
  }

  @Test("an edit below the threshold asks for nothing, and one that takes the deviation away ends the asking")
  func below() throws {
    var user = try user("60500 <Enter>")
    #expect(!user.told.contains("gränsen"))
    try user.press("62500 <Enter> 60100 <Enter>")
    #expect(!user.told.contains("gränsen"))
    #expect(user.session.offers.isEmpty)
  }

  @Test(
    "a row that was unexplained already is not asked about again, also when another of its columns speaks for it"
  )
  func notAgain() throws {
    var user = try User(at: Desk(), committee: "von", year: 2019, pane: .budget)
    try user.press("<Right> <Delete>")
    #expect(user.session.offers.isEmpty)
  }

  @Test("while one fills in, the head counts them and the end tells of them")
  func inEntry() throws {
    var user = try user("I 62500 <Enter>")
    #expect(user.session.entryHead()?.contains("1 att förklara") == true)
    try user.press("<Esc>")
    #expect(user.told.contains("D förklarar"))
  }

  @Test("Kontroller lists those without an explanation, and it is written there")
  func listed() throws {
    var user = try user("62500 <Enter>")
    _ = user.session.reveal(row: forecast, tab: "deviations", in: .checks)
    #expect(user.session.view.focus.address?.description == forecast)
    try user.press("<Enter>")
    user.session.paste("Dyra vikarier")
    try user.press("<Enter>")
    #expect(desk.value(forecast)?.figure?.note == "Dyra vikarier")
  }
}
