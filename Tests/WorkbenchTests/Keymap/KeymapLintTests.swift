import Testing
import Workbench

@Suite("What is wrong with a keymap as a whole")
struct KeymapLintTests {
  @Test("every shipped keymap is without a remark", arguments: Fixture.shippedNames)
  func shipped(name: String) throws {
    let text = try #require(Fixture.text(name))
    #expect(Keymap.problems(text: text, name: name, parent: Fixture.text).isEmpty)
  }

  @Test("both keymaps are shipped")
  func names() {
    #expect(Fixture.shippedNames.contains("standard"))
    #expect(Fixture.shippedNames.contains("vim"))
  }

  @Test(
    "keys that can never be reached behind shorter ones are refused",
    arguments: [
      (
        "[global]\n\"w\" = \"upp\"\n\"w w\" = \"ned\"",
        "4:1: fel: w w går inte att nå: w är redan ett kommando"
      ),
      (
        "[budget]\n\"g g\" = \"forst\"",
        "3:1: fel: g g går inte att nå: g är redan ett kommando under [global]"
      ),
    ])
  func prefix(lines: String, problem: String) {
    #expect(Fixture.problems(lines) == [problem])
  }

  @Test("a short key that hides inherited longer ones is told at the line that inherits")
  func inheritedPrefix() {
    let problems = Fixture.problems("[global]\n\"K\" = \"kommentera\"")
    #expect(problems.count == 8)
    #expect(problems.allSatisfy { $0.hasPrefix("1:9: fel: K ") })
  }

  @Test(
    "keys do not clash in two panes, nor when the shorter is unbound",
    arguments: [
      "[mal]\n\"w\" = \"upp\"\n[budget]\n\"w w\" = \"ned\"",
      "[global]\n\"g\" = \"ingen\"\n\"g g\" = \"forst\"\n\"g a\" = \"ga.till\"",
      "[budget]\n\"g\" = \"ingen\"\n\"g g\" = \"forst\"",
    ])
  func noClash(lines: String) {
    #expect(Fixture.problems(lines).isEmpty)
  }

  @Test(
    "a character that is written is never a command", arguments: ["redigera", "fraga"],
    ["w", "å", "<Space>", "w w"])
  func typing(context: String, key: String) {
    let problems = Fixture.problems("[\(context)]\n\"\(key)\" = \"rad.spara\"")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("3:1: fel: ") == true)
    #expect(problems.first?.contains("[\(context)]: där ska den gå att skriva") == true)
  }

  @Test("a command where it does nothing is remarked upon")
  func misplaced() {
    #expect(
      Fixture.problems("[mote]\n\"w\" = \"redigera\"") == ["3:1: varning: \"redigera\" gör ingenting i mötet"]
    )
  }

  @Test(
    "a map that leaves people stuck is remarked upon",
    arguments: [
      ("[global]\n\"q\" = \"ingen\"\n\"<F10>\" = \"ingen\"", "[global] låter en avsluta programmet"),
      ("[redigera]\n\"<Esc>\" = \"ingen\"\n\"<Enter>\" = \"ingen\"", "[redigera] låter en lämna en cell"),
      ("[fraga]\n\"<Esc>\" = \"ingen\"\n\"<Enter>\" = \"ingen\"", "[fraga] låter en lämna en rad"),
      ("[mote]\n\"<Esc>\" = \"ingen\"\n\"q\" = \"ingen\"", "[mote] låter en lämna mötet"),
    ])
  func stuck(lines: String, said: String) {
    let problems = Fixture.problems(lines)
    #expect(problems.first?.hasPrefix("1:9: varning: ") == true)
    #expect(problems.first?.contains(said) == true)
  }

  @Test("commands that no key reaches are listed in one remark")
  func unreached() {
    let lines = "[global]\n\"e\" = \"ingen\"\n\"V\" = \"ingen\""
    #expect(Fixture.problems(lines) == ["1:9: varning: ingen tangent når enhet, visning"])
  }
}
