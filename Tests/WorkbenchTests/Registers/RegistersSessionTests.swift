import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A register in a session")
struct RegistersSessionTests {
  private func desk() -> Desk { Desk([AttainmentFixture.differing.plan, YearFixture.care()]) }

  private func user(_ desk: Desk, pane: PaneID = .attainment) throws -> User {
    try User(at: desk, committee: "von", year: 2023, pane: pane)
  }

  @Test(
    "the panes without a number are reached with G and a letter, in both keymaps",
    arguments: [
      ("k", PaneID.control), ("m", .attainment), ("p", .people), ("i", .insight), ("c", .sources),
      ("f", .funding), ("s", .settings), ("b", .signOff), ("j", .comparison),
    ])
  func letters(letter: String, pane: PaneID) throws {
    for (keymap, key) in [("standard", "G"), ("vim", "g")] {
      var user = try User(pane: .risks, keymap: keymap)
      try user.press("\(key) \(letter)")
      #expect(user.session.pane == pane)
    }
  }

  @Test(
    "the registers with a number are reached with it",
    arguments: [("5", PaneID.measures), ("6", .assignments), ("7", .statistics)])
  func numbers(key: String, pane: PaneID) throws {
    for keymap in ["standard", "vim"] {
      var user = try User(pane: .risks, keymap: keymap)
      try user.press(key)
      #expect(user.session.pane == pane)
    }
  }

  @Test("Enter chooses a level; another than the proposed asks for a motivation, and both are one undo")
  func deciding() throws {
    let desk = desk()
    var user = try user(desk)
    user.session.reveal(try #require(FigureAddress("von/2023/goals/utslapp-minskar/attainment")))
    try user.press("<Enter> ej <Space> upp <Enter>")
    #expect(user.told == "Varför en annan bedömning än förslaget ”delvis uppfyllt”?")
    try user.press("ökar <Enter>")
    #expect(desk.value("von/2023/goals/utslapp-minskar/attainment") == .choice("notMet"))
    #expect(desk.value("von/2023/goals/utslapp-minskar/motivation") == .text("ökar"))
    #expect(user.session.pane == .attainment)
    try user.press("u")
    #expect(desk.value("von/2023/goals/utslapp-minskar/attainment") == .choice("high"))
    #expect(user.session.pane == .attainment)
  }

  @Test("a motivation is written where one stands, and c writes it from the whole row")
  func motivating() throws {
    let desk = desk()
    var user = try user(desk)
    try user.press("c bra <Enter>")
    #expect(desk.value("von/2023/goals/social/motivation") == .text("bra"))
    try user.press("<Right> <Enter> <C-u> bättre <Enter>")
    #expect(desk.value("von/2023/goals/social/motivation") == .text("bättre"))
  }

  @Test("the way back is the way one came: the pane, its tab and its focus")
  func back() throws {
    var user = try user(desk())
    try user.press("<Down> <Down> <Right>")
    let place = user.address
    #expect(place == "von/2023/goals/aldre-sjalvstandiga/motivation")
    try user.press("<M-2> <M-4>")
    #expect(user.session.pane == .risks)
    try user.press("<Backspace> <Backspace>")
    #expect(user.session.pane == .attainment)
    #expect(user.address == place)
    try user.press("<Backspace>")
    #expect(user.told == "Det finns ingen vy att gå tillbaka till.")
  }

  @Test("a search in the same pane can be gone back from too")
  func backInPane() throws {
    var user = try user(desk(), pane: .goals)
    try user.press("<Down>")
    let place = user.address
    try user.press("/ uthållig <Enter>")
    #expect(user.address == "von/2023/goals/sund-ekonomi/attainment")
    try user.press("<Backspace>")
    #expect(user.address == place)
  }

  @Test("another year can be gone back from, to the focus one had")
  func backInYears() throws {
    var user = try user(desk())
    try user.press("<Down> å 2019 <Enter>")
    #expect(user.session.context.plan.year == 2019)
    try user.press("<Backspace>")
    #expect(user.session.context.plan.year == 2023)
    #expect(user.address == "von/2023/goals/valfard/attainment")
  }

  @Test("a row of a register is found by its name")
  func searching() throws {
    var user = try user(desk(), pane: .risks)
    try user.press("/ samlad <Space> bed <Enter>")
    #expect(user.session.pane == .attainment)
    #expect(user.address == "von/2023/goals/overall/attainment")
  }

  @Test("t and T change tab, f and s say what they did")
  func commands() throws {
    var user = try user(desk())
    try user.press("t")
    #expect(user.told == "Skiljer sig.")
    #expect(user.address == "von/2023/goals/utslapp-minskar/attainment")
    try user.press("T f")
    #expect(user.told == "Visar ej beslutade: 0 av 8.")
    try user.press("s")
    #expect(user.told == "Raderna står som i dokumentet.")
  }

  @Test(
    "an empty register says what belongs there",
    arguments: PaneID.allCases.filter { $0.isRegister && $0 != .settings && $0 != .signOff && $0 != .journal }
  )
  func empty(pane: PaneID) throws {
    var user = try User(at: Desk(), committee: "von", year: 2023, pane: pane)
    #expect(user.session.view.statusText.count > 30)
    try user.press("<Enter> <Down> <Right> <Tab> s f -")
    #expect(user.session.pane == pane)
  }
}
