import Fixtures
import FollowUp
import Panes
import Testing
import TextLayout
import Workbench

@Suite("The frame around a pane")
struct FrameTests {
  private func lines(_ user: User, _ columns: Int = 80, _ rows: Int = 24) -> [String] {
    Screen.canvas(user.session, size: Size(columns: columns, rows: rows)).lines
  }

  @Test("the header says what is kept: saved, being written, left as drafts, read-only")
  func saved() throws {
    let desk = try Desk()
    var user = try User(at: desk, pane: .budget)
    #expect(lines(user)[0].hasSuffix("sparat"))
    try user.press("<Right> <Right> 14")
    #expect(lines(user)[0].hasSuffix("ej sparat"))
    try user.press("<Esc>")
    #expect(lines(user)[0].hasSuffix("1 utkast · sparat"))
    try user.press("<Enter> <Enter>")
    #expect(lines(user)[0].hasSuffix(" sparat 14:02"))
    desk.isReadOnly = true
    #expect(lines(try User(at: desk))[0].hasSuffix("skrivskyddad"))
  }

  @Test("the way out and the help are in the footer however narrow the window", arguments: [40, 60, 80, 120])
  func footer(columns: Int) throws {
    var user = try User(pane: .budget)
    #expect(lines(user, columns).last?.hasSuffix("? hjälp") == true)
    try user.press("<Enter>")
    #expect(lines(user, columns).last?.hasSuffix("Esc vänta") == true)
  }

  @Test("one box at a time says that there are four, and what is in each")
  func strip() throws {
    let user = try User()
    let strip = lines(user)[2].breakable
    #expect(strip.hasPrefix("[Mål "))
    for title in ["Avvikelser −19 445 tkr", "Risk 1 hög", "Ta ställning"] { #expect(strip.contains(title)) }
    #expect(lines(user, 40, 12)[2] == "[Mål] Avvikelser  Risk  Ta ställning")
  }

  @Test("a narrow window keeps every pane's number")
  func tabs() throws {
    #expect(lines(try User(pane: .budget), 40, 12)[1] == "  1   2  [3 Budget]  4   5   6   7   8")
  }

  @Test("the meeting shows no clock")
  func noClock() throws {
    var user = try User()
    try user.press("m")
    #expect(lines(user)[0].contains("1 av "))
    #expect(!lines(user)[0].contains(":"))
  }
}
