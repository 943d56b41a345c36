import Testing
import TextLayout

@Suite struct ASCIIFallbackTests {
  private func ascii(_ text: String) -> String {
    var canvas = Canvas(Size(columns: 30, rows: 1))
    canvas.write(text, at: .zero)
    return canvas.asciiFallback().lines[0]
  }

  @Test(
    "lines, bars, arrows and marks have a sign in ASCII",
    arguments: [
      ("┌─┬─┐│├┤└┴┘┼", "+-+-+|++++++"), ("● ◐ ○", "* % o"), ("▲▼▾▸", "^vv>"),
      ("███▌│", "####|"), ("▁▂▃▄▅▆▇█", "_.:-=+*#"), ("−11,8 … –", "-11,8 ~ -"), ("a › b → c", "a > b > c"),
    ])
  func signs(text: String, result: String) {
    #expect(ascii(text) == result)
  }

  @Test("letters are left as they are")
  func letters() {
    #expect(ascii("Räksmörgås 日本") == "Räksmörgås 日本")
  }

  @Test(
    "at least is never made into more than",
    arguments: [("≥ 5 000", ">=5 000"), ("≤8,5", "≤8,5"), ("≤ 8", "<=8")])
  func orEqual(text: String, result: String) {
    #expect(ascii(text) == result)
  }

  @Test("every mark of a status, a direction and a frame stays a sign of its own")
  func apart() {
    #expect(Set("●◐○▲▼".map { ascii(String($0)) }).count == 5)
    #expect(Set("▁▂▃▄▅▆▇█".map { ascii(String($0)) }).count == 8)
  }

  @Test("roles, cursor and size stay")
  func rest() {
    var canvas = Canvas(Size(columns: 4, rows: 1))
    canvas.write("≥ 5", at: .zero, role: .good)
    canvas.cursor = Point(column: 2, row: 0)
    let plain = canvas.asciiFallback()
    #expect(plain.rolesText == canvas.rolesText)
    #expect(plain.cursor == canvas.cursor)
    #expect(plain.size == canvas.size)
  }
}
