import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("What the world has to say of a commit is told once")
struct RemarkTests {
  @Test("a clock that goes behind the journal's newest entry: told first, once, and the order is kept")
  func clock() throws {
    let desk = try Desk()
    let address = try #require(FigureAddress("sn/2026/goals/hme/comment"))
    try desk.write(
      [Change(address, from: try #require(desk.value(address.description)), to: .text("Före"))], by: "BL")
    var user = try User(at: desk, pane: .budget)
    desk.remarks = ["Klockan går efter: ändringen före är skriven 2999-01-01 12:00."]
    try user.press("<Right> <Right> 1 4 0 0 <Enter>")
    #expect(user.told.hasPrefix("Klockan går efter: ändringen före är skriven 2999-01-01 12:00. · Sparat: "))
    try user.press("1 5 0 0 <Enter>")
    #expect(user.told.hasPrefix("Sparat: "))
    try user.press("G l")
    let numbers = (user.register?.rows ?? []).compactMap { $0.row.kind == .item ? $0.row.cell(4).text : nil }
    #expect(numbers == ["3", "2", "1"])
  }
}
