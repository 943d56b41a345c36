import Fixtures
import FollowUp
import Testing
import Workbench

@Suite("Typed text and values")
struct FieldEntryTests {
  private let number = Focus.Editor.number(unit: .thousands, decimals: 0, isNegated: false)
  private let cost = Focus.Editor.number(unit: .thousands, decimals: 0, isNegated: true)
  private let level = Focus.Editor.level(names: ["liten", "måttlig", "stor", "mycket stor"])
  private let status = Focus.Editor.choice([
    Focus.Choice(value: "Pågår", name: "pågår"), Focus.Choice(value: "Klart", name: "klart"),
  ])

  private func figure(_ coefficient: Int128) -> FieldValue {
    .figure(Figure(.number(ExactDecimal(coefficient: coefficient, exponent: 3))))
  }

  private func read(_ text: String, _ editor: Focus.Editor, _ before: FieldValue) throws -> FieldValue {
    try FieldEntry.read(text, editor: editor, before: before)
  }

  @Test("a cost shown with the opposite sign is read with it")
  func negated() throws {
    #expect(
      try read("-250", cost, figure(1)).figure?.number?.hasSameDigits(
        as: ExactDecimal(coefficient: 250, exponent: 3)) == true)
    #expect(FieldText.editable(figure(250), editor: cost) == "−250")
  }

  @Test("the same figure written again is no change, and keeps how it was written")
  func same() throws {
    #expect(try read("1 310", number, figure(1310)) == figure(1310))
  }

  @Test("levels are read by number and by name", arguments: [("3", 3), ("STOR", 3), ("mycket stor", 4)])
  func levels(text: String, expected: Int) throws {
    #expect(try read(text, level, .level(nil)) == .level(expected))
  }

  @Test("an emptied level or choice is none", arguments: ["", " ", "–"])
  func emptied(text: String) throws {
    #expect(try read(text, level, .level(2)) == .level(nil))
  }

  @Test("a choice is read by its word or its name")
  func choices() throws {
    #expect(try read("klart", status, .choice(nil)) == .choice("Klart"))
    #expect(try read("", status, .choice("Klart")) == .choice(nil))
  }

  @Test("what is no level and no choice is refused with what there is", arguments: ["5", "hög"])
  func refused(text: String) {
    #expect(throws: FieldEntry.Problem.self) { try read(text, level, .level(1)) }
    #expect(throws: FieldEntry.Problem.self) { try read(text, status, .choice(nil)) }
    do {
      _ = try FieldEntry.read(text, editor: level, before: .level(1))
    } catch {
      #expect(error.sentence.contains("liten, måttlig, stor, mycket stor"))
    }
  }

  @Test("a text is trimmed, and an empty one is none")
  func texts() throws {
    #expect(try read("  hej  ", .text, .text(nil)) == .text("hej"))
    #expect(try read("   ", .text, .text("hej")) == .text(nil))
  }

  @Test("a note is kept beside the figure it belongs to")
  func notes() throws {
    let noted = try read("se bilaga", .note, figure(5))
    #expect(noted.figure?.note == "se bilaga")
    #expect(noted.figure?.number == figure(5).figure?.number)
    #expect(FieldText.told(noted, editor: .note) == "”se bilaga”")
  }

  @Test("words in a cell; emptied, the cell is empty")
  func words() throws {
    #expect(try read("Öka", .words, .figure(.empty)).figure?.content == .words("Öka"))
    #expect(try read("", .words, .figure(Figure(.words("Öka")))).figure?.isMissing == true)
  }

  @Test("the line reads back as the value it came from")
  func roundTrip() throws {
    let values: [(FieldValue, Focus.Editor)] = [
      (figure(1310), number), (.level(3), level), (.choice("Klart"), status), (.text("hej"), .text),
      (.figure(Figure(.missing(.dash))), number), (.figure(Figure(.missing(.notCalculated))), number),
    ]
    for (value, editor) in values {
      #expect(try read(FieldText.editable(value, editor: editor), editor, value) == value)
    }
  }

  @Test("values are told in words")
  func told() {
    #expect(FieldText.told(figure(1310), editor: number).breakable == "1 310 tkr")
    #expect(FieldText.told(.level(4), editor: level) == "4 mycket stor")
    #expect(FieldText.told(.level(nil), editor: level) == "ej värderad")
    #expect(FieldText.told(.choice(nil), editor: status) == "inte valt")
    #expect(FieldText.told(.figure(.empty), editor: number) == "saknas")
    #expect(FieldText.told(.text(nil), editor: .text) == "ingen text")
  }
}
