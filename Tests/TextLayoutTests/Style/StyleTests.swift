import Testing
import TextLayout

@Suite struct StyleTests {
  @Test("every role has a letter of its own")
  func letters() {
    #expect(Set(StyleRole.allCases.map(\.letter)).count == StyleRole.allCases.count)
  }

  @Test("a role without a style is plain")
  func missing() {
    let appearance = Appearance(styles: [.bad: CellStyle(bold: true)])
    #expect(appearance.style(of: .good) == CellStyle())
    #expect(appearance.style(of: .bad).bold)
  }

  @Test("without colours a background becomes reverse video and the attributes stay")
  func withoutColour() {
    let red = Colour(160, sixteen: 9)
    let style = CellStyle(foreground: red, background: Colour(24, sixteen: 4), bold: true, underline: true)
    let appearance = Appearance(styles: [.focus: style, .bad: CellStyle(foreground: red)], asciiOnly: true)
    #expect(
      appearance.withoutColour.style(of: .focus) == CellStyle(bold: true, reverse: true, underline: true))
    #expect(appearance.withoutColour.style(of: .bad) == CellStyle())
    #expect(appearance.withoutColour.asciiOnly)
  }

  @Test(
    "a bright colour is its dark one where there are eight", arguments: [(9, 1), (15, 7), (4, 4), (17, 1)])
  func eight(sixteen: UInt8, result: UInt8) {
    #expect(Colour(200, sixteen: sixteen).eight == result)
  }
}
