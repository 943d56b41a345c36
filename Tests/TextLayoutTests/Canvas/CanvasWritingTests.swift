import Testing
import TextLayout

@Suite struct CanvasWritingTests {
  private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
    Canvas(Size(columns: columns, rows: rows))
  }

  private func at(_ column: Int, _ row: Int = 0) -> Point { Point(column: column, row: row) }

  @Test(
    "text ends at the edge or at its width, with an ellipsis when something had to go",
    arguments: [
      ("Social", 0, nil, Alignment.left, "Social", 6), ("Socialnämnd", 0, nil, .left, "Socialnäm…", 10),
      ("Social", 6, nil, .left, "      Soc…", 4), ("Social", 1, 4, .left, " Soc…", 4),
      ("12,5", 0, 8, .right, "    12,5", 4), ("ab", 0, 8, .center, "   ab", 2),
      ("12345", 7, 9, .right, "       12…", 3), ("日本語日本語", 0, nil, .left, "日本語日…", 9),
      ("日本", 9, nil, .left, "         …", 1), ("", 0, nil, .left, "", 0),
    ])
  func clipped(text: String, column: Int, width: Int?, alignment: Alignment, line: String, used: Int) {
    var canvas = canvas(10)
    #expect(canvas.write(text, at: at(column), width: width, alignment: alignment) == used)
    #expect(canvas.lines == [line])
    #expect(!canvas.overflowed)
  }

  @Test("nothing in a text reaches the canvas as a control character")
  func visible() {
    var canvas = canvas(12)
    canvas.write("\u{1B}[2J\u{202E}å\n", at: at(0))
    #expect(canvas.lines == ["␛[2J␦å␤"])
  }

  @Test("marks stay with their letter, and one without a letter is left out")
  func marks() {
    var canvas = canvas(6)
    #expect(canvas.write("\u{301}xa\u{30A}\u{323}y", at: at(0)) == 3)
    #expect(canvas.lines == ["xa\u{30A}\u{323}y"])
    #expect(canvas.cell(at: at(1))?.glyph.scalars == ["a", "\u{30A}", "\u{323}"])
    canvas.write("z", at: at(1))
    #expect(canvas.lines == ["xzy"])
  }

  @Test("a letter with many marks keeps two")
  func stacked() {
    var canvas = canvas(2)
    canvas.write("a\u{300}\u{301}\u{302}\u{303}", at: at(0))
    #expect(canvas.cell(at: at(0))?.glyph.scalars == ["a", "\u{300}", "\u{301}"])
  }

  @Test("writing over half of a wide sign leaves no half", arguments: [(1, " xa"), (0, "x a")])
  func halves(column: Int, line: String) {
    var canvas = canvas(4)
    canvas.write("日a", at: at(0))
    canvas.write("x", at: at(column))
    #expect(canvas.lines == [line])
    #expect(canvas.cells.allSatisfy { $0.width == 1 })
  }

  @Test("a wide sign over two half ones leaves blanks beside it")
  func wideOverWide() {
    var canvas = canvas(5)
    canvas.write("日本", at: at(0))
    canvas.write("語", at: at(1))
    #expect(canvas.lines == [" 語"])
    #expect(canvas.cells.map(\.width) == [1, 2, 0, 1, 1])
  }

  @Test(
    "what is lost without an ellipsis is remembered",
    arguments: [(0, 1), (0, -1), (10, 0), (-1, 0)])
  func overflow(column: Int, row: Int) {
    var canvas = canvas(10)
    canvas.write("x", at: at(column, row))
    #expect(canvas.overflowed)
    #expect(canvas.lines == [""])
  }

  @Test("nothing is lost when there is nothing to see", arguments: [(0, 5), (10, 0)])
  func emptyOutside(column: Int, row: Int) {
    var canvas = canvas(10)
    canvas.write("", at: at(column, row))
    #expect(!canvas.overflowed)
  }

  @Test("any text anywhere keeps the grid whole", arguments: 0..<200)
  func wholeGrid(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var canvas = canvas(12, 3)
    for _ in 0..<8 {
      let text = random.text(length: 12)
      let point = at(Int.random(in: -3...14, using: &random), Int.random(in: -1...3, using: &random))
      let width = Bool.random(using: &random) ? nil : Int.random(in: -1...14, using: &random)
      let used = canvas.write(text, at: point, width: width)
      #expect(used <= max(width ?? 99, 0))
    }
    for (row, line) in canvas.lines.enumerated() {
      #expect(DisplayWidth.of(line) <= 12)
      let widths = canvas.cells[row * 12..<row * 12 + 12].map { Int($0.width) }
      #expect(widths.reduce(0, +) == 12)
      #expect(zip(widths, widths.dropFirst() + [1]).allSatisfy { ($0 == 2) == ($1 == 0) })
    }
  }
}
