import Testing
import Workbench

@Suite("A line being typed")
struct EditLineTests {
  @Test("text goes in at the cursor")
  func insert() {
    var line = EditLine("ac")
    line.moveCursor(by: -1)
    line.insert("b")
    #expect(line.text == "abc")
    #expect(line.cursor == 2)
  }

  @Test("a combining mark joins the letter before it, and the cursor counts letters")
  func combining() {
    var line = EditLine("a")
    line.insert("\u{30a}")
    #expect(line.characters.count == 1)
    #expect(line.cursor == 1)
    line.eraseBack()
    #expect(line.text.isEmpty)
  }

  @Test("erasing back and forward stops at the ends")
  func erase() {
    var line = EditLine("åäö")
    line.eraseForward()
    #expect(line.text == "åäö")
    line.moveToStart()
    line.eraseBack()
    line.eraseForward()
    #expect(line.text == "äö")
    line.moveToEnd()
    line.eraseBack()
    #expect(line.text == "ä")
    line.eraseAll()
    #expect(line.text.isEmpty && line.cursor == 0)
  }

  @Test("the cursor stays in the line")
  func cursor() {
    var line = EditLine("12")
    line.moveCursor(by: 9)
    #expect(line.cursor == 2)
    line.moveCursor(by: -9)
    #expect(line.cursor == 0)
  }

  @Test("typing replaces a chosen text, and erasing empties it")
  func chosen() {
    var typed = EditLine("783,1", isChosen: true)
    typed.insert("1")
    typed.insert("2")
    #expect(typed.text == "12")
    var erased = EditLine("783,1", isChosen: true)
    erased.eraseBack()
    #expect(erased.text.isEmpty)
  }

  @Test("any step in a chosen text lets it stand")
  func stepping() {
    var line = EditLine("783,1", isChosen: true)
    line.moveToEnd()
    line.insert("5")
    #expect(line.text == "783,15")
    #expect(!line.isChosen)
  }
}
