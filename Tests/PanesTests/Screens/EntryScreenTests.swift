import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("Screens of filling in, of a marked block, of forecasts and of who is here")
struct EntryScreenTests {
  static let scenes: [(name: String, pane: PaneID, keys: String)] = [
    ("fyller-i", .budget, "I"), ("markerat", .budget, "v <Down> <Down> <Right> + = 2 <Space> %"),
    ("avvikelse", .budget, "<Right> <Right> <Right> <Right> 62500 <Enter>"),
    ("prognos", .funding, "t t t t <Right> P"),
    ("avvikelser", .budget, "<Right> <Right> <Right> <Right> 62500 <Enter> <F5> 8 t t t"),
  ]
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private func user(_ name: String, _ size: Size) throws -> User {
    let scene = try #require(Self.scenes.first { $0.name == name })
    var user = try User(at: EntryFixture.desk(), pane: scene.pane)
    user.session.resize(rows: size.rows)
    try user.press(scene.keys)
    return user
  }

  @Test("each scene is drawn as it was, with its cursor inside", arguments: scenes.map(\.name), sizes)
  func scene(name: String, size: Size) throws {
    let canvas = Screen.canvas(try user(name, size).session, size: size)
    Golden.expect(canvas, named: "fyll-\(name)-\(size.columns)x\(size.rows)")
    let cursor = try #require(canvas.cursor)
    #expect(canvas.bounds.contains(cursor))
  }

  @Test("marked cells are drawn as marked, and the others are not")
  func marked() throws {
    let canvas = Screen.canvas(try user("markerat", Self.sizes[1]).session, size: Self.sizes[1])
    let rows = (0..<40).filter { row in
      (0..<120).contains { canvas.cell(at: Point(column: $0, row: row))?.role == .selection }
    }
    #expect(rows.count == 3)
  }

  @Test(
    "the head says who else is here, in fewer words where there is less room",
    arguments: [
      (120, "sn", 2026, "Berit är här"), (80, "sn", 2026, "Berit är här"), (80, "von", 2019, "2 här"),
    ])
  func company(columns: Int, committee: String, year: Int, expected: String) throws {
    var user = try User(at: Desk(), committee: committee, year: year, pane: .budget)
    user.session.meet(Company(others: [Company.Person(name: "Berit", since: "14:02")]))
    let canvas = Screen.canvas(user.session, size: Size(columns: columns, rows: 24))
    #expect(canvas.lines[0].contains(expected))
    #expect(user.told == "Berit har öppnat \(year) sedan 14:02.")
  }

  @Test("a disk that cannot lock is told in the head and in a sentence, whole on the smallest screen")
  func cannotLock() throws {
    let desk = EntryFixture.desk()
    desk.company = Company(lockFault: Company.cannotLock)
    var user = try User(at: desk, pane: .budget)
    user.session.lookForCompany()
    let canvas = Screen.canvas(user.session, size: Size(columns: 80, rows: 24))
    #expect(canvas.lines[0].contains("låser ej"))
    #expect(canvas.lines.contains { $0.contains(Company.cannotLock) } && user.isWarned)
    try user.press("W")
    #expect(user.told.hasPrefix(Company.cannotLock))
    #expect(!user.told.contains("Ingen annan"))
  }

  @Test(
    "on a network disk that locks, how one learns of others is told when one comes, and with who is here",
    arguments: [Company.onNetwork, Company.unwatched])
  func asked(sentence: String) throws {
    let desk = EntryFixture.desk()
    desk.company = Company(news: .asked(sentence))
    var user = try User(at: desk, pane: .budget)
    user.session.lookForCompany()
    let size = Size(columns: 80, rows: 24)
    #expect(Screen.canvas(user.session, size: size).lines.contains { $0.contains(sentence) })
    #expect(!user.isWarned)
    try user.press("W")
    #expect(user.told == "Ingen annan är här. \(sentence)")
    let last = Screen.canvas(user.session, size: Size(columns: 90, rows: 24)).lines
    #expect(last.contains { $0.contains(sentence) })
  }
}
