import Testing
import Workbench

@Suite("What is wrong in a keymap file, and where")
struct KeymapProblemTests {
  @Test(
    "a wrong line is told with its line, its column and what to do",
    arguments: [
      ("[global]\n\"w = \"upp\"", "3:7: fel: här går filen inte att läsa"),
      ("[globl]\n\"w\" = \"upp\"", "2:2: fel: okänd rubrik [globl]: menade du [global]?"),
      ("  [ nånting ]", "2:6: fel: här går filen inte att läsa"),
      ("[global]\n\"w\" = \"up\"", "3:7: fel: okänt kommando \"up\": menade du \"upp\"?"),
      ("[global]\n\"w\"   =   'sidaner'", "3:11: fel: okänt kommando \"sidaner\": menade du \"sida.ned\"?"),
      ("[global]\n\"w\" = \"qqqqqqqqqq\"", "3:7: fel: okänt kommando \"qqqqqqqqqq\""),
      ("[global]\n\"w\" = 3", "3:7: fel: här ska ett kommando stå inom citattecken, eller \"ingen\""),
      ("[global]\n  \"<Entr>\" = \"upp\"", "3:3: fel: okänd tangent <Entr>: menade du <Enter>?"),
      ("[global]\n\"\" = \"upp\"", "3:1: fel: tangenten saknas mellan citattecknen"),
      ("w = \"upp\"", "2:1: fel: \"w\" står inte under någon rubrik"),
      ("namn = 3", "2:1: fel: namn ska vara ett namn inom citattecken"),
      ("[global]\n# å\nå = \"valj.år\"", "4:1: fel: här går filen inte att läsa"),
      ("[global.inre]\n\"w\" = \"upp\"", "2:2: fel: här ska ett kommando stå"),
      ("global = 3", "2:1: fel: [global] ska vara en rubrik med rader under"),
    ])
  func wrongLine(lines: String, problem: String) {
    #expect(Fixture.problems(lines).first?.hasPrefix(problem) == true, "\(Fixture.problems(lines))")
  }

  @Test(
    "a key that a terminal cannot send is refused, and the one it sends is named",
    arguments: [
      ("<C-m>", "<Enter>"), ("<C-J>", "<Enter>"), ("<C-i>", "<Tab>"), ("<C-h>", "<Backspace>"),
      ("<C-[>", "<Esc>"), ("<C-S-x>", "<C-x>"), ("<C-1>", "a–z"), ("<C-å>", "a–z"),
      ("<M-[>", "piltangenternas"), ("<C-Up>", "välj en annan"), ("<M-Enter>", "välj en annan"),
      ("<S-w>", "skriv W i stället"),
    ])
  func unsendable(key: String, said: String) {
    let problems = Fixture.problems("[global]\n\"\(key)\" = \"upp\"")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("3:1: fel: ") == true)
    #expect(problems.first?.contains(said) == true, "\(problems)")
  }

  @Test(
    "the same keys twice under a heading are refused, also when they are written differently",
    arguments: [
      ("\"w w\"", "\"ww\"", "w w står redan under [global], på rad 3"),
      ("\"<C-w>\"", "\"<C-W>\"", "<C-w> står redan under [global], på rad 3"),
      ("\"<insert>\"", "\"<Insert>\"", "<Insert> står redan under [global], på rad 3"),
      ("\"w\"", "\"w\"", "\"w\" står redan längre upp"),
      ("\"w\"", "'w'", "\"w\" står redan längre upp"),
    ])
  func twice(first: String, second: String, sentence: String) {
    let problems = Fixture.problems("[global]\n\(first) = \"upp\"\n  \(second) = \"ned\"")
    #expect(problems == ["4:3: fel: " + sentence])
  }

  @Test("a heading twice is refused")
  func headingTwice() {
    #expect(Fixture.problems("[global]\n[global]") == ["3:2: fel: rubriken [global] står redan längre upp"])
  }

  @Test("every wrong line is told, in the order of the file")
  func several() {
    let problems = Fixture.problems("[table]\n\"w\" = \"up\"\n[global]\n\"<C-m>\" = \"upp\"\n\"W\" = 1")
    #expect(problems.map { $0.prefix(4) } == ["3:7:", "5:1:", "6:7:"])
  }

  @Test("lines are counted the same with a byte order mark and with Windows line ends")
  func lineEnds() {
    let text = "\u{FEFF}namn = \"x\"\r\n[global]\r\n\"w\" = \"up\"\r\n"
    #expect(throws: KeymapProblems.self) { try Keymap.load(text: text, name: "x") { _ in nil } }
    do throws(KeymapProblems) {
      _ = try Keymap.load(text: text, name: "x") { _ in nil }
    } catch {
      #expect(error.all.map(\.description) == ["3:7: fel: okänt kommando \"up\": menade du \"upp\"?"])
    }
  }
}
