import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Two sides are compared at the keyboard")
struct ComparisonSessionTests {
  private let cell = "von/2019/money/income/taxor/actual@2019-08"

  /// The report has been decided, unlocked, and one figure changed since.
  private func user() throws -> User {
    var user = try User(at: try Desk(), committee: "von", year: 2019, pane: .budget)
    #expect(user.session.reveal(try #require(FigureAddress(cell))))
    try user.press("B f <Enter> <Enter> B l F e l <Enter> 1 2 , 5 <Enter>")
    return user
  }

  private func rows(_ user: User) -> [[String]] {
    (user.register?.rows ?? []).filter { $0.row.kind == .item }.map { row in
      row.row.cells.prefix(4).map(\.text.breakable)
    }
  }

  @Test("what has been changed since it was decided is shown, with what follows from it, and nothing else")
  func decided() throws {
    var user = try user()
    try user.press("B j f a s t <Enter>")
    #expect(user.session.pane == .comparison)
    #expect(user.told == "I dag mot Fastställd 2026-11-21.")
    let rows = rows(user)
    #expect(rows.first?[0] == "Taxor och avgifter · Januari–augusti Utfall")
    #expect(rows.first?[1...].joined(separator: " | ") == "12,5 | 34,3 | −21,8")
    #expect(rows.allSatisfy { $0[1] != $0[2] })
  }

  @Test("Enter goes to the cell; undone there, nothing differs any more")
  func jumps() throws {
    var user = try user()
    try user.press("B j f a s t <Enter> <Enter>")
    #expect(user.address == cell)
    try user.press("u G j")
    #expect(rows(user).isEmpty)
    #expect(user.session.view.statusText.hasPrefix("Ingen siffra skiljer mellan I dag och Fastställd"))
  }

  @Test("side by side shows every figure; the other side of the two is chosen too")
  func sides() throws {
    var user = try user()
    try user.press("B j f a s t <Enter> t t")
    #expect(rows(user).count > 50)
    try user.press("B v 2 0 2 3 <Enter>")
    #expect(user.told == "2023 mot Fastställd 2026-11-21.")
    #expect(user.register?.sheet.caption == "2023 mot Fastställd 2026-11-21")
  }

  @Test("a report that has never been decided is not to choose, and it is told why")
  func undecided() throws {
    var user = try User(at: try Desk(), committee: "von", year: 2019, pane: .budget)
    try user.press("B j f a s t <Enter>")
    #expect(user.told == "inte fastställd")
    try user.press("<Esc> G j")
    #expect(user.session.view.statusText.hasPrefix("Inget är valt att jämföra med än"))
  }

  @Test("what only another nämnd has stands last, and leads there")
  func committee() throws {
    var user = try User(at: try Desk(), committee: "von", year: 2019, pane: .budget)
    try user.press("B j s o c i a l <Enter> t t")
    let rows = rows(user)
    #expect(rows.last?[1] == "saknas")
    try user.press("<End> <Enter>")
    #expect(user.session.context.plan.committee.description == "sn")
    try user.press("<Backspace>")
    #expect(user.session.context.plan.committee.description == "von")
    #expect(user.register?.sheet.caption == "I dag mot Socialnämnden 2026")
  }
}
