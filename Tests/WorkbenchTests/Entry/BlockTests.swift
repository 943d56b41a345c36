import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("A block of figures is changed at once")
struct BlockTests {
  private let desk = EntryFixture.desk()

  private func number(_ path: String) -> ExactDecimal? {
    desk.value("sn/2026/money/drift/\(path)")?.figure?.number
  }

  private func user(_ keys: String, keymap: String = "standard") throws -> User {
    var user = try User(at: desk, pane: .budget, keymap: keymap)
    try user.press(keys)
    return user
  }

  @Test(
    "v or Shift with an arrow marks, and the sum is told",
    arguments: ["v <Down> <Right>", "<S-Down> <S-Right>"], ["standard", "vim"])
  func marked(keys: String, keymap: String) throws {
    let user = try user(keys, keymap: keymap)
    #expect(user.session.shownBlock == CellBlock(rows: 0...1, columns: 0...1))
    #expect(user.told == "Markerat: 4 siffror · summa 141 800 tkr")
  }

  @Test("a change is told in one line before it is made, and is one entry and one undo")
  func changed() throws {
    var user = try user("v <Down> <Right> + = 2 <Space> %")
    #expect(user.told == "4 siffror ändras: 58 000 tkr → 59 160 tkr … · summa 141 800 → 144 636 tkr")
    #expect(desk.journal.isEmpty)
    try user.press("<Enter>")
    #expect(user.told.hasPrefix("Sparat: 4 siffror ändrade, ångras tillsammans"))
    #expect(desk.journal.count == 1)
    #expect(number("personal/closing@2025") == ExactDecimal(59_160_000))
    #expect(number("lokaler/budget@2026") == ExactDecimal(12_240_000))
    try user.press("u")
    #expect(number("personal/closing@2025") == ExactDecimal(58_000_000))
    #expect(number("lokaler/budget@2026") == ExactDecimal(12_000_000))
    #expect(user.told.contains("och 3 siffror till"))
  }

  @Test("one number fills them all; *= multiplies; what is missing is told and not touched")
  func texts() throws {
    var user = try user("<Right> <Right> <Right> v <Down> <Down> * = 1 , 1")
    #expect(user.told == "1 siffra ändras: 41 000 tkr → 45 100 tkr · 2 saknas och rörs inte")
    try user.press("<C-u> 7000 <Enter>")
    #expect(number("material/actual@2026-08") == ExactDecimal(7_000_000))
  }

  @Test("what the text can be of one figure but not of another is said by name, and nothing is changed")
  func whole() throws {
    var user = try user("v <Down> <Down> + = 999999999950000")
    #expect(user.isWarned)
    #expect(user.told.hasPrefix("Personal · "))
    try user.press("<Enter>")
    #expect(desk.journal.isEmpty)
    #expect(user.session.editing != nil)
  }

  @Test("per cent and products are kept to what the table prints: 1 tkr here, whatever unit is shown")
  func rounded() throws {
    var user = try user("v <Down> + = 1 , 2 3 4 <Space> %")
    #expect(user.told == "2 siffror ändras: 58 000 tkr → 58 716 tkr … · summa 69 800 → 70 662 tkr")
    try user.press("<Enter> v <Down> - = 100 <Space> kr")
    #expect(user.told.hasSuffix("summa 17 846,0 → 17 845,8 tkr"))
  }

  @Test("what is computed and what is fastställt is skipped and told")
  func skipped() throws {
    let user = try user("<Right> <Right> v <Left> <End>")
    #expect(user.told.contains("Markerat: 3 siffror"))
    #expect(user.told.contains("2 räknas eller är ord och rörs inte · 3 är fastställda och rörs inte"))
  }

  @Test("Ctrl-D fills the first row down, Delete empties, each as one entry")
  func filledAndEmptied() throws {
    var user = try user("<Right> <Right> <Right> <S-Down> <S-Down> <C-d>")
    #expect(number("material/actual@2026-08") == ExactDecimal(41_000_000))
    try user.press("<S-Up> <S-Up> <Delete>")
    #expect(number("material/actual@2026-08") == nil)
    #expect(desk.journal.count == 2)
  }

  @Test("Esc keeps the typed text, and a step without Shift ends the marking")
  func left() throws {
    var user = try user("<S-Down> = 5 <Esc>")
    #expect(user.session.drafts.values.sorted() == ["=5"])
    #expect(user.session.shownBlock != nil)
    try user.press("<Down>")
    #expect(user.session.shownBlock == nil)
    #expect(desk.journal.isEmpty)
  }

  @Test("a computed cell may have the focus: the others are changed all the same")
  func focusOnComputed() throws {
    _ = try user("<End> v <Up> <End> <Up> 5 <Enter>")
    #expect(number("material/closing@2025") == ExactDecimal(5000))
  }

  @Test(
    "each figure somebody else has changed is asked about by itself, and the rest is kept",
    arguments: [true, false])
  func conflict(mine: Bool) throws {
    var user = try user("v <Down> <Down> - = 100")
    let cell = try #require(FigureAddress("sn/2026/money/drift/lokaler/closing@2025"))
    desk.theirs = Change(
      cell, from: try #require(desk.value(cell.description)),
      to: .figure(Figure(.number(ExactDecimal(9_000_000)))))
    try user.press("<Enter>")
    guard case .conflict = user.session.overlay else {
      Issue.record("no conflict")
      return
    }
    try user.press(mine ? "<Down> <Enter>" : "<Enter>")
    #expect(user.session.overlay == nil)
    #expect(number("lokaler/closing@2025") == ExactDecimal(mine ? 11_700_000 : 9_000_000))
    #expect(number("personal/closing@2025") == ExactDecimal(57_900_000))
    #expect(number("material/closing@2025") == ExactDecimal(5_800_000))
  }
}
