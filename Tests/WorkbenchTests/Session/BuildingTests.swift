import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Building one's own at the keyboard")
struct BuildingTests {
  @Test("an indicator is added beside the focused one, shown, and taken back")
  func addsIndicator() throws {
    var user = try User(pane: .goals)
    let before = user.session.context.plan
    try user.press("<Down> <Down> <Down> <Down> N")
    try user.press("i n d i k a t o r <Enter>")
    try type("Andel nöjda", &user)
    try user.press("<Enter>")
    #expect(user.told == "Tillagt: ”Andel nöjda”.")
    let added = try #require(user.session.context.plan.goals.indicators.first { $0.name == "Andel nöjda" })
    #expect(user.session.context.plan.thing(around: user.session.subject)?.thing == .indicator(added))
    try user.press("u")
    #expect(user.session.context.plan == before)
  }

  @Test("a thing without a name is not made, and what was written stays")
  func needsName() throws {
    var user = try User(pane: .goals)
    let before = user.session.context.plan
    try user.press("<Down> N <Enter> <Enter>")
    #expect(user.isWarned)
    #expect(user.told == "Ett namn behövs. Esc avbryter.")
    try user.press("x <Esc>")
    #expect(user.session.overlay == nil)
    #expect(user.session.context.plan == before)
  }

  @Test("a goal that others point to says so first, and goes with them when told to")
  func removesWithLinks() throws {
    var user = try User(pane: .goals)
    let before = user.session.context.plan
    try user.press("<Down> <Down> <Down> X")
    guard case .confirm(let question) = user.session.overlay else {
      Issue.record("nothing is asked: \(user.told)")
      return
    }
    #expect(question.lines.count > 1)
    try user.press("<Esc>")
    #expect(user.session.context.plan == before)
    try user.press("X <Enter>")
    #expect(user.session.context.plan.goals.nodes.count < before.goals.nodes.count)
    try user.press("u")
    #expect(user.session.context.plan == before)
  }

  @Test("a name is changed where it stands, and one of only blanks is refused")
  func renames() throws {
    var user = try User(pane: .risks)
    try user.press("R <C-u>")
    try type("Brand", &user)
    try user.press("<Enter>")
    #expect(user.session.context.plan.risks.risks.contains { $0.name == "Brand" })
    try user.press("R <C-u> <Space> <Enter>")
    #expect(user.told == "Ett namn behövs.")
    #expect(user.session.editing != nil)
  }

  @Test("a risk moves one step, and says when it can go no further")
  func moves() throws {
    var user = try User(pane: .risks)
    let before = user.session.context.plan.risks.risks.map(\.id)
    let first = try #require(user.session.context.plan.risks.risks.first).id
    let address = user.session.context.plan.address(.risks, [first])
    let isShown = user.session.reveal(thing: address)
    #expect(isShown)
    try user.press("M <Up>")
    #expect(user.told == "Längre går det inte.")
    try user.press("M <Down>")
    #expect(user.session.context.plan.risks.risks.map(\.id) == [before[1], before[0]] + before.dropFirst(2))
  }

  @Test("a column moves one step to the side, and the focus stays on its figure")
  func movesColumn() throws {
    var user = try User(pane: .budget)
    try user.press("<Right>")
    let focused = user.address
    let before = user.session.context.plan.money[0].columns.map(\.key)
    try user.press("M <Right>")
    let after = user.session.context.plan.money[0].columns.map(\.key)
    #expect(after == [before[0], before[2], before[1]] + before.dropFirst(3))
    #expect(user.address == focused)
    try user.press("u")
    #expect(user.session.context.plan.money[0].columns.map(\.key) == before)
  }

  @Test("a copy has a name of its own and all the rest")
  func copies() throws {
    var user = try User(pane: .risks)
    let count = user.session.context.plan.risks.risks.count
    try user.press("Y <Enter>")
    #expect(user.session.context.plan.risks.risks.count == count + 1)
    #expect(user.session.context.plan.risks.risks.contains { $0.name.hasSuffix("(kopia)") })
  }

  @Test("every property can be changed in its window, which is there again afterwards")
  func properties() throws {
    var user = try User(pane: .risks)
    try user.press("i")
    try type("kommungemensam", &user)
    try user.press("<Enter>")
    try type("nej", &user)
    try user.press("<Enter>")
    guard case .list(let prompt) = user.session.overlay else {
      Issue.record("\(user.told)")
      return
    }
    #expect(prompt.selected?.text == "Kommungemensam")
    #expect(prompt.selected?.detail == "nej")
    try user.press("<Esc>")
    #expect(user.session.overlay == nil)
  }

  @Test("a link leads to the other pane, and Backspace back to where one was")
  func links() throws {
    var user = try User(pane: .goals)
    try user.press("<Down> <Down> <Down> <Down>")
    let before = user.address
    try user.press("l <Enter>")
    #expect(user.address != before)
    try user.press("<Backspace>")
    #expect(user.address == before)
  }

  private func type(_ text: String, _ user: inout User) throws {
    for character in text { _ = user.session.press(.character(character)) }
  }
}
