import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("What a document prints where we compute is written, and let go of, from the cell")
struct PrintedTests {
  private let desk = ChecksFixture.desk()
  private let cell = "von/2024/money/drift/hemtjanst/actual@2024-08"
  private let printed = "von/2024/money/drift/hemtjanst/actual/printed@2024-08"

  private func user(_ keys: String = "<Right> <Down> <Down>", keymap: String = "standard") throws -> User {
    var user = try User(at: desk, committee: "von", year: 2024, pane: .budget, keymap: keymap)
    try user.press(keys)
    return user
  }

  private var number: ExactDecimal? { desk.value(printed)?.figure?.number }

  @Test("Enter tells how the figure is computed and opens what is printed, in a window")
  func opens() throws {
    var user = try user()
    #expect(user.session.hints.contains { $0.key == "Enter" && $0.text == "det tryckta" })
    #expect(user.address == cell)
    try user.press("<Enter>")
    #expect(user.session.editing?.address.description == printed)
    #expect(user.session.editing?.line.text == "145,6")
    #expect(user.session.editing?.isProse == true)
    #expect(
      user.told
        == "Skriv det som dokumentet trycker; tom rad släpper det · Summan räknas av 2 rader ovanför: Egen regi, Extern"
    )
  }

  @Test("another number is one entry, the checks follow, and u brings the old one back")
  func written() throws {
    var user = try user()
    try user.press("<Enter> 154,6 <Enter>")
    #expect(number == ExactDecimal(154_600_000))
    #expect(
      user.told.hasPrefix("Sparat: 145,6 mnkr → 154,6 mnkr · Hemtjänst · utfall januari–augusti, tryckt"))
    #expect(user.session.checks?.errors == 1)
    #expect(desk.value(cell)?.figure?.number == ExactDecimal(154_600_000))
    try user.press("<Up> u")
    #expect(number == ExactDecimal(145_600_000))
    #expect(user.address == cell)
    #expect(user.session.checks?.errors == 2)
  }

  @Test(
    "an empty line, or Delete, lets go of it: what we compute stands alone",
    arguments: ["<Enter> <C-u> <Enter>", "<Delete>"])
  func letGo(keys: String) throws {
    var user = try user()
    try user.press(keys)
    #expect(desk.value(printed) == .figure(.empty))
    #expect(desk.plans[0].money[0].controls.count == 1)
    #expect(user.session.checks?.errors == 1)
    try user.press("u")
    #expect(number == ExactDecimal(145_600_000))
  }

  @Test("where nothing is printed it can be written; Delete says that the figure is computed")
  func first() throws {
    var user = try user("<Down> <Down> <Delete>")
    #expect(user.told == "Summan räknas av 2 rader ovanför: Egen regi, Extern")
    try user.press("<Enter> 154 <Enter>")
    #expect(
      desk.value("von/2024/money/drift/hemtjanst/budget/printed@2024")?.figure?.number
        == ExactDecimal(154_000_000))
  }

  @Test("typing a figure on it still says that it is computed, and nothing is written")
  func typed() throws {
    var user = try user()
    try user.press("1")
    #expect(user.session.editing == nil)
    #expect(user.told == "Summan räknas av 2 rader ovanför: Egen regi, Extern")
    #expect(desk.journal.isEmpty)
  }

  @Test("a typed cell has no such place, and a fastställd period keeps what was printed")
  func refused() throws {
    var plan = ChecksFixture.plan
    let address = try #require(FigureAddress("von/2024/money/drift/egen/actual/printed@2024-08"))
    #expect(throws: FieldError.notFound(address)) { try plan.value(at: address) }
    #expect(throws: FieldError.notFound(address)) { try plan.set(address, to: .figure(.empty)) }
    plan.reportingPoints[0].decided = "2024-10-01"
    let total = try #require(FigureAddress(printed))
    #expect(throws: FieldError.decided(total, "Delår 31 augusti")) {
      try plan.set(total, to: .figure(.empty))
    }
    var user = try User(at: Desk([plan]), committee: "von", year: 2024, pane: .budget)
    try user.press("<Right> <Down> <Down> <Enter>")
    #expect(user.told.contains("fastställd"))
    #expect(user.session.editing == nil)
  }
}
