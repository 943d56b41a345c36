import Testing
import Workbench

@Suite("A line with a list below")
struct ListPromptTests {
  private func prompt(selected: Int? = nil) -> ListPrompt {
    ListPrompt(
      .year, title: "Välj år",
      items: [2026, 2025, 2019].map { ListPrompt.Item(target: .year($0), text: String($0)) },
      selected: selected.map { .year($0) })
  }

  @Test("the present choice is chosen when it opens, else the first")
  func opening() {
    #expect(prompt(selected: 2019).selected?.text == "2019")
    #expect(prompt(selected: 1999).selected?.text == "2026")
    #expect(prompt().selected?.text == "2026")
  }

  @Test("typing narrows it and chooses the best; erasing gives all back")
  func typing() {
    var prompt = prompt(selected: 2019)
    prompt.edit { $0.insert("25") }
    #expect(prompt.matches.map(\.text) == ["2025"])
    #expect(prompt.selected?.text == "2025")
    prompt.edit { $0.eraseAll() }
    #expect(prompt.matches.count == 3)
  }

  @Test("moving stays within what is left")
  func moving() {
    var prompt = prompt()
    prompt.move(.pageDown(10))
    #expect(prompt.selected?.text == "2019")
    prompt.move(.down)
    #expect(prompt.selected?.text == "2019")
    prompt.move(.first)
    #expect(prompt.selected?.text == "2026")
  }

  @Test("nothing is chosen where nothing is left")
  func nothing() {
    var prompt = prompt()
    prompt.edit { $0.insert("x") }
    #expect(prompt.selected == nil)
    prompt.move(.down)
    #expect(prompt.selected == nil)
  }
}
