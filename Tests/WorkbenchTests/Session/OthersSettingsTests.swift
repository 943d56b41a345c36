import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("What others write in the settings shows by itself")
struct OthersSettingsTests {
  private func user(on place: String = "variance/share", pane: PaneID = .settings) throws -> User {
    var user = try User(pane: pane)
    if pane == .settings {
      let isShown = user.session.reveal(try address(place))
      #expect(isShown)
    }
    return user
  }

  private func address(_ place: String) throws -> FigureAddress {
    try #require(FigureAddress("settings/\(place)"))
  }

  private func write(_ user: User, _ place: String, _ value: FieldValue) throws {
    let address = try address(place)
    let before = try user.desk.municipality.value(at: address)
    try user.desk.writeSettings([Change(address, from: before, to: value)])
  }

  private func expect(_ user: inout User, changes: Bool) {
    let hasChanged = user.session.readOthersSettings()
    #expect(hasChanged == changes)
  }

  private let three = FieldValue.figure(Figure(.number(ExactDecimal(3))))

  @Test("a threshold: everything is shown by it, and what was changed is told")
  func threshold() throws {
    var user = try user(pane: .budget)
    try write(user, "variance/share", three)
    expect(&user, changes: true)
    #expect(user.session.context.municipality.varianceShare == ExactDecimal(3))
    #expect(user.told.hasPrefix("Ändrat av någon annan: 2 % → 3 %"))
    expect(&user, changes: false)
  }

  @Test("a name in the file by hand: shown, and told that it is of the file")
  func byHand() throws {
    var user = try user(pane: .overview)
    user.desk.municipality.name = "Nya Huddinge"
    expect(&user, changes: true)
    #expect(user.session.context.municipality.name == "Nya Huddinge")
    #expect(user.told == "Inställningarna är ändrade i kommun.json.")
  }

  @Test("a line that is open is not disturbed; saved over theirs, both values are shown and one is chosen")
  func openLine() throws {
    var user = try user()
    try user.press("5")
    let before = user.told
    try write(user, "variance/share", three)
    expect(&user, changes: true)
    #expect(user.session.editing?.line.text == "5")
    #expect(user.told == before)
    try user.press("<Enter>")
    guard case .conflict(let question) = user.session.overlay else { return #expect(Bool(false)) }
    #expect(question.theirText.breakable == "3 %")
    #expect(question.myText.breakable == "5 %")
    try user.press("<Enter>")
    #expect(user.told == "Berits värde gäller. Ditt skrevs inte.")
    #expect(user.desk.municipality.varianceShare == ExactDecimal(3))
  }

  @Test("an open form stays open, and another field of the settings is saved as if nothing had happened")
  func another() throws {
    var user = try user(on: "variance/floor")
    try user.press("5 0 0 0 0 0")
    try write(user, "variance/share", three)
    expect(&user, changes: true)
    try user.press("<Enter>")
    #expect(user.told.hasPrefix("Sparat"))
    #expect(user.desk.municipality.varianceShare == ExactDecimal(3))
    #expect(user.desk.municipality.varianceFloor == ExactDecimal(500_000))
  }

  @Test("a slip in the file is told with its place, and the settings stay as they were")
  func slip() throws {
    var user = try user(pane: .budget)
    user.desk.settingsFault = "kommun.json:4:3: texten har inget slut"
    expect(&user, changes: true)
    #expect(user.told == "kommun.json:4:3: texten har inget slut")
    #expect(user.isWarned)
    #expect(user.session.context.municipality.varianceShare == ExactDecimal(2))
  }
}
