import CTerminal
import Curses
import Testing
import TextLayout

@Suite struct PaletteTests {
  private let appearance = Appearance(styles: [
    .bad: CellStyle(foreground: Colour(160, sixteen: 9)),
    .statusBad: CellStyle(foreground: Colour(160, sixteen: 9), bold: true),
    .focus: CellStyle(foreground: Colour(231, sixteen: 15), background: Colour(24, sixteen: 4)),
    .quiet: CellStyle(dim: true),
    .heading: CellStyle(underline: true),
  ])

  @Test("a role without a style is the terminal's own")
  func plain() {
    let paint = Palette(appearance, colours: 256)[.plain]
    #expect(paint.pair == 0)
    #expect(paint.attributes == 0)
  }

  @Test("the same two colours are one pair")
  func sharedPairs() {
    let palette = Palette(appearance, colours: 256)
    #expect(palette[.bad].pair == palette[.statusBad].pair)
    #expect(palette[.bad].pair != palette[.focus].pair)
    #expect(palette.pairs.count == 2)
  }

  @Test(
    "each terminal gets its own palette's numbers",
    arguments: [(256, [231, 24], 0), (16, [15, 4], 0), (8, [7, 4], RT_BOLD)])
  func depth(colours: Int, pair: [Int32], attributes: Int) throws {
    let palette = Palette(appearance, colours: colours)
    let found = palette.pairs[Int(palette[.focus].pair) - 1]
    #expect([found.foreground, found.background] == pair)
    #expect(palette[.focus].attributes == Int32(attributes))
  }

  @Test("without colours a background is reverse video and nothing has a pair", arguments: [0, 2])
  func monochrome(colours: Int) {
    let palette = Palette(appearance, colours: colours)
    #expect(palette.pairs.isEmpty)
    #expect(palette[.focus].attributes == Int32(RT_REVERSE))
    #expect(palette[.statusBad].attributes == Int32(RT_BOLD))
    #expect(palette[.quiet].attributes == Int32(RT_DIM))
    #expect(palette[.heading].attributes == Int32(RT_UNDERLINE))
    #expect(palette[.bad].attributes == 0)
  }
}
