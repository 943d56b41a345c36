import Testing
import Workbench

@Suite("What keys amount to")
struct KeymapResolveTests {
  private func resolve(_ map: String, _ keys: String, _ contexts: [KeyContext]) throws -> KeyResolution {
    try Fixture.shipped(map).resolve(try #require(KeyStroke.sequence(keys)), contexts: contexts)
  }

  @Test(
    "the standard map gives the command people expect",
    arguments: [
      ("1", [KeyContext.global], Command.showOverview),
      ("1", [.cell, .budget, .table, .global], .type),
      ("<M-1>", [.cell, .budget, .table, .global], .showOverview),
      ("<F8>", [.cell, .budget, .table, .global], .showRisks),
      ("<Enter>", [.goals, .table, .global], .open),
      ("<Enter>", [.cell, .goals, .table, .global], .edit),
      ("<Enter>", [.matrix, .risks, .table, .global], .open),
      ("j", [.table, .global], .down),
      ("å", [.matrix, .risks, .global], .chooseYear),
      ("S 3", [.matrix, .risks, .table, .global], .setLikelihood3),
      ("K 4", [.cell, .risks, .table, .global], .setConsequence4),
      ("-", [.goals, .table, .global], .fold),
      ("-", [.cell, .goals, .table, .global], .type),
      ("<Esc>", [.edit], .keepDraft),
      ("<Tab>", [.edit], .acceptAndNext),
      ("<Down>", [.prompt], .down),
      ("q", [.help], .goBack),
      ("<Space>", [.meeting], .meetingNext),
    ])
  func standard(keys: String, contexts: [KeyContext], command: Command) throws {
    #expect(try resolve("standard", keys, contexts) == .command(command))
  }

  @Test(
    "the vim map gives what the fingers know",
    arguments: [
      ("g g", [KeyContext.table, .global], Command.first),
      ("G", [.table, .global], .last),
      ("g t", [.budget, .table, .global], .nextTable),
      ("g a", [.global], .goToAddress),
      ("2", [.cell, .budget, .table, .global], .showGoals),
      ("i", [.cell, .budget, .table, .global], .edit),
      ("<C-u>", [.table, .global], .pageUp),
      ("<C-u>", [.edit], .eraseAll),
      ("<C-r>", [.global], .redo),
      ("z M", [.goals, .table, .global], .foldAll),
      ("0", [.cell, .table, .global], .rowStart),
    ])
  func vim(keys: String, contexts: [KeyContext], command: Command) throws {
    #expect(try resolve("vim", keys, contexts) == .command(command))
  }

  @Test("a letter is text while a line is written")
  func text() throws {
    #expect(try resolve("standard", "q", [.edit]) == .unbound)
    #expect(try resolve("standard", "u", [.meeting]) == .unbound)
  }

  @Test("unbinding in an inner context hides the outer one's command")
  func unbinding() throws {
    #expect(try resolve("vim", "9", [.cell, .table, .global]) == .unbound)
    let map = try Fixture.child("[budget]\n\"u\" = \"ingen\"")
    #expect(map.resolve([.character("u")], contexts: [.budget, .global]) == .unbound)
    #expect(map.resolve([.character("u")], contexts: [.goals, .global]) == .command(.undo))
    #expect(map.keys(for: .undo, contexts: [.budget, .global]).isEmpty)
  }

  @Test("after the first of several keys the popup shows what may follow, in the order of the file")
  func prefix() throws {
    let expected = [
      KeyHint(key: .character("g"), text: "först"), KeyHint(key: .character("t"), text: "nästa tabell"),
      KeyHint(key: .character("T"), text: "förra tabellen"), KeyHint(key: .character("a"), text: "gå till"),
      KeyHint(key: .character("l"), text: "länkar"),
      KeyHint(key: .character("k"), text: "internkontroll"),
      KeyHint(key: .character("m"), text: "måluppfyllelse"),
      KeyHint(key: .character("p"), text: "personal"), KeyHint(key: .character("i"), text: "insyn"),
      KeyHint(key: .character("c"), text: "källor"), KeyHint(key: .character("f"), text: "finansiering"),
      KeyHint(key: .character("s"), text: "inställningar"),
      KeyHint(key: .character("b"), text: "fastställande"), KeyHint(key: .character("o"), text: "logg"),
      KeyHint(key: .character("j"), text: "jämförelse"),
    ]
    #expect(try resolve("vim", "g", [.table, .global]) == .prefix(expected))
    #expect(try resolve("vim", "g x", [.table, .global]) == .unbound)
  }

  @Test("the popup counts what lies further on")
  func further() throws {
    let map = try Fixture.child("[global]\n\"w a b\" = \"upp\"\n\"w a c\" = \"ned\"\n\"w d e\" = \"sok\"")
    let expected = [
      KeyHint(key: .character("a"), text: "2 kommandon"), KeyHint(key: .character("d"), text: "1 kommando"),
    ]
    #expect(map.resolve([.character("w")], contexts: [.global]) == .prefix(expected))
  }

  @Test("keys are named as people read them, the fewest first")
  func names() throws {
    let vim = try Fixture.shipped("vim")
    #expect(vim.keys(for: .first, contexts: [.table, .global]) == ["Home", "g g"])
    let standard = try Fixture.shipped("standard")
    #expect(standard.keys(for: .redo, contexts: [.global]) == ["U", "Ctrl-Y"])
    #expect(standard.keys(for: .showGoals, contexts: [.cell, .global]) == ["Alt-2", "F6"])
    #expect(standard.keys(for: .previousBox, contexts: [.global]) == ["Skift-Tabb"])
    #expect(standard.keys(for: .meetingNext, contexts: [.meeting]) == ["→", "Blanksteg", "PgDn"])
  }

  @Test("nothing in the meeting edits")
  func meeting() throws {
    for name in Fixture.shippedNames {
      let groups = try Fixture.shipped(name).bindings(contexts: [.meeting]).map(\.command.info.group)
      #expect(!groups.contains(.change) && !groups.contains(.write))
    }
  }
}
