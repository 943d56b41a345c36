import Testing
import TextLayout

@Suite struct RectTests {
  private let rect = Rect(column: 2, row: 1, columns: 10, rows: 5)

  @Test("splitting gives two parts that are the whole")
  func splits() {
    #expect(rect.splitTop(2).top == Rect(column: 2, row: 1, columns: 10, rows: 2))
    #expect(rect.splitTop(2).rest == Rect(column: 2, row: 3, columns: 10, rows: 3))
    #expect(rect.splitBottom(1).bottom == Rect(column: 2, row: 5, columns: 10, rows: 1))
    #expect(rect.splitBottom(1).rest == Rect(column: 2, row: 1, columns: 10, rows: 4))
    #expect(rect.splitLeft(3).left == Rect(column: 2, row: 1, columns: 3, rows: 5))
    #expect(rect.splitRight(3).right == Rect(column: 9, row: 1, columns: 3, rows: 5))
    #expect(rect.splitRight(3).rest == Rect(column: 2, row: 1, columns: 7, rows: 5))
  }

  @Test("asking for more than there is takes all and leaves nothing", arguments: [10, 99])
  func tooMuch(columns: Int) {
    #expect(rect.splitLeft(columns).left == rect)
    #expect(rect.splitLeft(columns).rest.isEmpty)
    #expect(rect.splitTop(-1).rest == rect)
  }

  @Test(
    "equal parts differ by at most one cell", arguments: [(1, [10]), (3, [4, 3, 3]), (4, [3, 3, 2, 2])])
  func equalParts(count: Int, widths: [Int]) {
    #expect(rect.splitColumns(count).map(\.columns) == widths)
    #expect(rect.splitColumns(count).last?.endColumn == rect.endColumn)
    #expect(rect.splitRows(count).map(\.rows).reduce(0, +) == 5)
  }

  @Test("what is inside a box is one cell smaller on each side, and never negative")
  func inset() {
    #expect(rect.inset() == Rect(column: 3, row: 2, columns: 8, rows: 3))
    #expect(rect.inset(by: 3).isEmpty)
    #expect(rect.inset(columns: 4, rows: 0) == Rect(column: 6, row: 1, columns: 2, rows: 5))
  }

  @Test("two rectangles share what is in both")
  func intersection() {
    let shared = rect.intersection(Rect(column: 0, row: 3, columns: 5, rows: 9))
    #expect(shared == Rect(column: 2, row: 3, columns: 3, rows: 3))
    #expect(rect.intersection(Rect(column: 20, row: 0, columns: 5, rows: 5)).isEmpty)
    #expect(rect.contains(Point(column: 11, row: 5)))
    #expect(!rect.contains(Point(column: 12, row: 5)))
    #expect(!rect.contains(Point(column: 2, row: 6)))
  }
}
