import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A year that can only be read says so before anybody types")
struct WriteProtectionTests {
  private let reason = "Skrivskyddat: du får läsa men inte skriva i data/sn/2026."

  private func user() throws -> User {
    let desk = try Desk()
    desk.protection = reason
    return try User(at: desk, pane: .budget)
  }

  @Test(
    "it is told when the year is opened, and instead of every edit",
    arguments: ["5", "<Enter>", "I", "<Delete>", "B f", "B k", "N", "u"])
  func refused(keys: String) throws {
    var user = try user()
    #expect(user.told == reason)
    try user.press("<Right> <Right> \(keys)")
    #expect(user.told == reason)
    #expect(user.isWarned)
    #expect(user.session.editing == nil && user.session.overlay == nil)
  }

  @Test("the footer offers no edit")
  func footer() throws {
    let user = try user()
    #expect(user.session.isReadOnly)
    #expect(!user.session.hints.contains { $0.text == "redigera" })
  }

  @Test("another year is asked about anew")
  func otherYear() throws {
    var user = try user()
    user.desk.protection = nil
    let isOpen = user.session.open(BudgetFixture.id("von"), 2019)
    #expect(isOpen)
    #expect(!user.session.isReadOnly)
  }
}
