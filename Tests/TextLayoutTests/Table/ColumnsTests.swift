import Testing
import TextLayout

@Suite struct ColumnsTests {
  private let budget = Columns([
    Column(minimum: 8, ideal: Column.rest),
    Column(minimum: 5, ideal: 7, priority: 1, alignment: .right),
    Column(minimum: 5, ideal: 7, alignment: .right),
    Column(minimum: 4, ideal: 6, priority: 2, alignment: .right),
  ])

  private func widths(_ width: Int) -> [Int] { budget.place(in: width).map(\.width) }

  @Test(
    "columns grow to what they want, and the last cells go to the one that takes the rest",
    arguments: [
      (40, [17, 7, 7, 6]), (25, [8, 5, 5, 4]), (27, [9, 6, 5, 4]), (24, [10, 6, 6]), (20, [8, 5, 5]),
      (19, [11, 7]), (14, [8, 5]), (13, [7, 5]), (3, [1, 1]), (2, [2]), (1, [1]), (0, []),
    ])
  func layout(width: Int, result: [Int]) {
    #expect(widths(width) == result)
  }

  @Test("the least important column goes first, the rightmost among equals")
  func dropping() {
    #expect(budget.place(in: 24).map(\.index) == [0, 1, 2])
    #expect(budget.place(in: 19).map(\.index) == [0, 2])
    let equals = Columns([
      Column(minimum: 4), Column(minimum: 4, priority: 1), Column(minimum: 4, priority: 1),
    ])
    #expect(equals.place(in: 10).map(\.index) == [0, 1])
  }

  @Test("each column starts a gap after the one before and keeps its alignment")
  func places() {
    let placed = Columns([Column(minimum: 3), Column(minimum: 2, alignment: .right)], gap: 2).place(in: 9)
    #expect(placed.map(\.x) == [0, 5])
    #expect(placed.map(\.alignment) == [.left, .right])
  }

  @Test("columns are never wider than the table nor over each other", arguments: 0..<200)
  func within(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let columns = (0..<Int.random(in: 0...7, using: &random)).map { _ in
      Column(
        minimum: Int.random(in: -1...9, using: &random), ideal: Int.random(in: 0...30, using: &random),
        priority: Int.random(in: 0...3, using: &random))
    }
    let gap = Int.random(in: 0...2, using: &random)
    let width = Int.random(in: -2...90, using: &random)
    var end = -gap
    for column in Columns(columns, gap: gap).place(in: width) {
      #expect(column.x == end + gap)
      #expect(column.width >= 1)
      end = column.x + column.width
    }
    #expect(end <= max(width, 0))
  }
}
