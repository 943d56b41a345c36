import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Keys and what is told of them")
struct KeyTests {
  @Test("an unfinished sequence shows what may follow, and Esc forgets it")
  func sequence() throws {
    var user = try User(pane: .risks)
    try user.press("S")
    #expect(user.session.continuations.map(\.text) == (1...4).map { "sannolikhet \($0)" })
    #expect(user.told == "S … nästa tangent?")
    try user.press("<Esc>")
    #expect(user.session.continuations.isEmpty)
    #expect(!user.told.contains("gör inget"))
  }

  @Test("a key that does nothing is told by its name")
  func unbound() throws {
    var user = try User()
    try user.press("<C-x>")
    #expect(user.told == "Ctrl-X gör inget här. ? visar vilka tangenter som finns.")
  }

  @Test("the footer names what can be done here, and always the way out")
  func footer() throws {
    var user = try User(pane: .budget)
    #expect(user.session.hints.contains { $0.text == "redigera" && $0.key == "Enter" })
    #expect(user.session.hints.filter(\.isPinned).map(\.text) == ["hjälp"])
    try user.press("<Enter>")
    #expect(user.session.hints.filter(\.isPinned).map(\.key) == ["Esc"])
    try user.press("<Esc> :")
    #expect(user.session.hints.first == user.session.hints.first { $0.text == "välj" })
  }

  @Test("the footer leaves out what cannot be done on a computed figure, and names what can")
  func footerOnComputed() throws {
    var user = try User(pane: .budget)
    try user.press("<End>")
    #expect(!user.session.hints.contains { $0.text == "redigera" })
    #expect(user.session.hints.first?.text == "det tryckta")
  }

  @Test("the palette runs what is chosen, also the end of the program")
  func quit() throws {
    var user = try User()
    try user.press(": avsluta <Enter>")
    #expect(user.effect == .quit)
  }

  @Test("the palette says why a command cannot be done now, and does not do it")
  func refused() throws {
    var user = try User()
    try user.press(": fäll")
    #expect(user.told.hasSuffix("”fäll ihop” finns i Mål, Åtgärder, Uppdrag, Statistik, Kontroller."))
    try user.press("<Enter>")
    #expect(user.isWarned)
    #expect(user.session.pane == .overview)
  }

  @Test("the palette shows the key of each command")
  func paletteKeys() throws {
    var user = try User()
    try user.press(": ångra")
    guard case .list(let prompt) = user.session.overlay else { return }
    #expect(prompt.selected?.detail == "u")
  }

  @Test("the help is one row a command, and / searches it by word and by key", arguments: ["ångra", "U"])
  func help(text: String) throws {
    var user = try User()
    try user.press("? /")
    for character in text { try user.press(String(character)) }
    guard case .help(let page) = user.session.overlay else {
      Issue.record("no help")
      return
    }
    #expect(
      page.matches.first?.text == (text == "U" ? "Gör om det du nyss ångrade" : "Ångra den senaste ändringen")
    )
    try user.press("<Esc> <Esc>")
    #expect(user.session.overlay == nil)
  }
}
