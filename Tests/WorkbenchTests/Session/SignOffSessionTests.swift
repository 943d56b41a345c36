import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Sign-off at the keyboard")
struct SignOffSessionTests {
  private let cell = "von/2019/money/income/taxor/actual@2019-08"

  /// At Taxor och avgifter, utfall januari–augusti.
  private func user(_ desk: Desk? = nil) throws -> User {
    var user = try User(at: try desk ?? Desk(), committee: "von", year: 2019, pane: .budget)
    #expect(user.session.reveal(try #require(FigureAddress(cell))))
    return user
  }

  private func point(_ user: User) throws -> ReportingPoint {
    let plan = try #require(user.desk.plan(BudgetFixture.id("von"), 2019))
    return try #require(plan.reportingPoint(BudgetFixture.id("augusti")))
  }

  @Test("a register is klarmarkerat with two keys, and not any more with the same two")
  func ready() throws {
    var user = try user()
    try user.press("B k")
    #expect(user.told == "Budget och finansiering: klarmarkerad av AK för Delår 31 augusti.")
    #expect(try point(user).ready[.money]?.day == "2026-11-21")
    try user.press("B k")
    #expect(user.told == "Budget och finansiering: inte längre klarmarkerad för Delår 31 augusti.")
    #expect(try point(user).ready.isEmpty)
  }

  @Test("whoever changes what is klarmarkerat is told whose it is; marked again it is as it should be")
  func changed() throws {
    var user = try user()
    try user.press("B k 1 2 , 5 <Enter>")
    #expect(
      user.told.hasPrefix(
        "Sparat. Budget och finansiering är klarmarkerad av AK 2026-11-21. 34,3 mnkr → 12,5"))
    try user.press("G b <Down> <Down>")
    let row = try #require(user.register?.row)
    #expect(row.cells.map(\.text).prefix(3) == ["Budget och finansiering", "! ändrad sedan dess", "AK"])
    try user.press("B k")
    #expect(user.register?.row?.cell(1).text == "✓ klarmarkerad")
  }

  @Test("what one should know is shown, the diarienummer asked for, and then the figures stand")
  func decided() throws {
    var user = try user()
    try user.press("B f")
    guard case .confirm(let question) = user.session.overlay else { return #expect(Bool(false)) }
    #expect(question.lines.contains { $0.hasPrefix("! Inte klarmarkerat: Mål och indikatorer") })
    try user.press("<Enter> V O N <Enter>")
    #expect(user.told == "Delår 31 augusti är fastställd. Siffrorna är frysta.")
    let point = try point(user)
    #expect([point.decided, point.decidedBy, point.reference] == ["2026-11-21", "AK", "VON"])
    for keys in ["5", "<Delete>", "B p"] {
      try user.press(keys)
      #expect(user.told.contains("Delår 31 augusti är fastställd 2026-11-21 och ändras inte"), "\(keys)")
      #expect(user.isWarned)
    }
    try user.press("B f")
    #expect(user.told == "Delår 31 augusti är redan fastställd 2026-11-21.")
  }

  @Test("Esc on the way decides nothing", arguments: ["B f <Esc>", "B f <Enter> <Esc>"])
  func escaped(_ keys: String) throws {
    var user = try user()
    try user.press(keys)
    #expect(try point(user).decided == nil)
    #expect(user.session.overlay == nil)
  }

  @Test("a report is unlocked with a reason, which the journal keeps; without one it stays locked")
  func unlocked() throws {
    var user = try user()
    try user.press("B f <Enter> <Enter> u")
    #expect(user.told.hasPrefix("Att låsa upp en fastställd rapport kräver ett skäl"))
    try user.press("B l <Enter>")
    #expect(user.told == "Ett skäl behövs. Esc lämnar den låst.")
    try user.press("F e l <Enter>")
    #expect(user.told == "Delår 31 augusti är upplåst: siffrorna kan ändras. Skäl: Fel")
    #expect(user.desk.history.all.last?.why == "Fel")
    try user.press("B l")
    #expect(user.told == "Delår 31 augusti är inte fastställd: det finns inget att låsa upp.")
    try user.press("1 2 , 5 <Enter>")
    #expect(user.told.hasPrefix("Sparat:"))
  }

  @Test("a text is frozen too when every report of the year is decided, before anything is typed")
  func texts() throws {
    var user = try user()
    try user.press("B f <Enter> <Enter> i <Enter> <Enter>")
    #expect(user.session.editing == nil)
    #expect(user.told.contains("är fastställd 2026-11-21 och ändras inte"))
  }

  @Test("a figure is preliminary with two keys, is listed, and is final with the same two")
  func preliminary() throws {
    var user = try user()
    try user.press("B p")
    #expect(user.told.hasSuffix("är nu preliminär."))
    try user.press("G b t <Enter>")
    #expect(user.address == cell)
    try user.press("B p")
    #expect(user.told.hasSuffix("är nu slutlig."))
    try user.press("c B p")
    #expect(user.session.editing?.line.text == "Bp")
  }

  @Test("where there is nothing to mark it is told why not")
  func refused() throws {
    var user = try User(at: Desk(), committee: "von", year: 2019, pane: .settings)
    try user.press("B k")
    #expect(user.told == "Gå till ett register, eller till dess rad i Fastställande.")
    try user.press("1 B p")
    #expect(user.told == "Gå till en siffra först.")
    let desk = try Desk()
    desk.isReadOnly = true
    var reader = try self.user(desk)
    try reader.press("B f")
    #expect(reader.told.hasPrefix("Skrivskyddat"))
  }
}
