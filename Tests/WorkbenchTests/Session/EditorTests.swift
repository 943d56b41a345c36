import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Whatever an editor leaves, the text is kept")
struct EditorTests {
  private func user() throws -> User {
    var user = try User(at: EntryFixture.desk(), pane: .budget)
    try user.press("<Right> c F ö r s t <C-o>")
    return user
  }

  private func text(_ user: User) -> String? { user.session.editing?.line.text }

  @Test("it is a draft before the editor is opened")
  func draft() throws {
    let user = try user()
    #expect(user.effect == .editOutside("Först"))
    #expect(user.desk.drafts.values.sorted() == ["Först"])
  }

  @Test(
    "nothing at all, a failure and a text with hidden signs",
    arguments: [
      (EditorOutcome.written(" \n\n"), "Först", "lämnade en tom text"),
      (.failed("Den gick sönder."), "Först", "gick sönder"),
      (.written("\u{FEFF}Rad ett\nrad två\n"), "Rad ett rad två", "Rad ett rad två"),
      (.written("a\u{1B}b\u{7}"), "a\u{1B}b\u{7}", "2 styrtecken"), (.interrupted("Halv"), "Halv", "avbröts"),
      (.interrupted("\n"), "Först", "tom text"),
      (.written("Ett.\n\nTvå:\n- a\n- b\n"), "Ett. Två: - a - b", "4 stycken är nu ett"),
      (.written("ett\ttvå"), "ett två", "ett två"),
    ])
  func outcomes(outcome: EditorOutcome, left: String, told: String) throws {
    var user = try user()
    user.session.editorEnded(outcome)
    #expect(text(user) == left)
    #expect(user.told.contains(told))
    #expect(user.desk.drafts.values.sorted() == [left])
  }
}
