import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Uppföljning och insyn")
struct InsightSheetsTests {
  private func sheet(_ tab: Int, _ desk: Desk) throws -> Sheet {
    let context = YearFixture.context(try #require(desk.plans.first))
    return RegisterSheets.tabs(of: .insight, in: context)[tab].sheet()
  }

  @Test("contracts by significance × risk, with three years of follow-ups below each")
  func contracts() throws {
    let sheet = try sheet(0, ContractFixture.desk())
    let contracts = sheet.rows.filter { $0.depth == 0 }
    #expect(contracts.map { $0.cell(5).text } == ["16", "12", "2", "–"])
    #expect(sheet.columns[8...10].map(\.title) == ["2025", "2026", "2027"])
    #expect(contracts[1].cells[8...10].map(\.text) == ["! brist, okt: klart", "okt: planerad", "–"])
    #expect(contracts[1].cell(7).text.breakable == "12 400")
    #expect(sheet.rows[1].cell(0).text == "2026, avtalsbesök")
    #expect(sheet.rows[1].cell(9).text == "Pågår")
  }

  @Test("what the plan lacks stands below the list")
  func foot() throws {
    #expect(
      try sheet(0, ContractFixture.desk()).foot == [
        "4 avtal.", "Brister som inte är avhjälpta: Konsulentstödda familjehem.",
        "Utan planerad uppföljning: Lokalvård.",
      ])
  }

  @Test("a finding is remedied from the keyboard, and is then no shortcoming any more")
  func remedied() throws {
    var user = try User(at: ContractFixture.desk(), pane: .insight)
    let address = "sn/2026/actions/familjehem/2025-10"
    try user.press("<Down> <Down> <Down>")
    let place = try #require(FigureAddress("\(address)/remedied"))
    let found = user.session.reveal(place)
    #expect(found)
    try user.press("<Enter> ja <Enter>")
    #expect(user.desk.value("\(address)/remedied") == .choice("yes"))
    let sheet = try sheet(0, user.desk)
    #expect(sheet.foot.count == 2)
    #expect(sheet.rows[3].cell(11).text.hasPrefix("avhjälpt: "))
  }

  @Test("the status of a follow-up is chosen in its year's column")
  func status() throws {
    var user = try User(at: ContractFixture.desk(), pane: .insight)
    try user.press("<Down> a klart <Enter>")
    #expect(user.desk.value("sn/2026/actions/stodboende/2026/status") == .choice("Klart"))
  }

  @Test("filters: the heavy ones, what nothing is planned for, open findings")
  func filters() throws {
    var user = try User(at: ContractFixture.desk(), pane: .insight)
    try user.press("f")
    #expect(user.told == "Visar väsentliga med hög risk: 2 av 8.")
    try user.press("f")
    #expect(user.told == "Visar utan planerad uppföljning: 1 av 8.")
  }

  @Test("the matrix counts the contracts, and says how many are not assessed")
  func matrix() throws {
    let sheet = try sheet(1, ContractFixture.desk())
    #expect(
      sheet.rows.map { $0.cells.map(\.text) } == [
        ["4", "·", "·", "1", "1"], ["3", "·", "·", "·", "·"], ["2", "·", "·", "·", "·"],
        ["1", "·", "1", "·", "·"],
      ])
    #expect(sheet.foot == ["1 avtal ej bedömt."])
  }

  @Test("without contracts the pane says how one is added")
  func empty() throws {
    let sheet = try sheet(0, Desk())
    #expect(sheet.rows.isEmpty)
    #expect(sheet.empty.contains("rodtrad lagg-till avtal"))
  }
}
